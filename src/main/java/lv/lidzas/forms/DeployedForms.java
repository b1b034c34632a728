package lv.lidzas.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.forms.lists.CodeList;

/**
 * The forms and lists of choices that are deployed, whatever rights to them the reader has in the engine: their words are
 * no secret. Given by the module that deploys them; {@link FilesDeployed} tells when they may have changed.
 */
public interface DeployedForms {

    /** Text of the latest version of a form. */
    Optional<byte[]> form(String formId);

    /** The latest version of a list; empty if there is none of this name, or the table is no list. */
    Optional<CodeList> list(String name);

    /** Another text after each deployment: what was read earlier may have changed. */
    String state();

    /** Every form that ever was deployed, the latest deployment first. */
    List<Version> versions();

    /** Lists of these names with everything they ever had: a record keeps a code that may be chosen no more. */
    Map<String, CodeList> everListed(Set<String> names);

    /**
     * A form of one deployment.
     *
     * @param file its bare name
     */
    record Version(String file, byte[] content) {}
}
