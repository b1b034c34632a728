package lv.lidzas.forms;

import java.util.Map;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;

/** Makes a form public: a form that no such bean names is served to staff and link holders only. */
public interface PublicForm {

    /** Id of the deployed form. */
    String formId();

    /** The page that shows it, beginning with a slash: {@code /pieteikties}. */
    String path();

    /** Choices that a link to the page may bring along: by the name of the link's parameter group and key, as {@code volunteer.heardFrom}. */
    default Map<String, String> presets() {
        return Map.of();
    }

    /** Whether whoever has sent the form is told the number: to ask about it by telephone, for instance. */
    default boolean tellsNumber() {
        return false;
    }

    /**
     * Takes a valid submission. It must answer alike whether or not the person is known already.
     *
     * @param bound values of the form's bound group
     * @return the new reference
     * @throws InvalidForm if the domain refuses a value
     */
    String submit(Map<String, Object> bound, FormContext context);
}
