package lv.lidzas.workflow.gate.files;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.mails.MailTemplate;

/** Models, forms, tables and mail texts as they stand, or as they will stand once a deployment is accepted. */
public interface Library {

    Optional<FormFile> form(String id);

    Optional<DecisionFile> decision(String id);

    Optional<MailTemplate> mail(String template, String language);

    /** The model that a new instance of this process would follow. */
    Optional<ProcessModel> process(String key);

    /** The latest model of each process. */
    Collection<ProcessModel> latest();

    /** Every model that may still have instances, the latest included. */
    Collection<ProcessModel> all();

    /** Languages in which every mail has to exist. */
    Set<String> LANGUAGES = Set.of("lv", "en");
}
