package lv.lidzas.access.outside;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.PublicForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens public forms and takes what visitors send by them. */
@Component
class Submissions {

    private final Forms forms;
    private final List<PublicForm> publicForms;

    Submissions(Forms forms, ObjectProvider<PublicForm> publicForms) {
        this.forms = forms;
        this.publicForms = publicForms.orderedStream().toList();
    }

    OpenForm open(String formId, Locale language) {
        return forms.openPublic(form(formId).formId(), language);
    }

    /**
     * The same with the choices that a link brings along.
     *
     * @param asked value of a parameter of the link; {@code null} if there is none
     */
    OpenForm open(String formId, Function<String, @Nullable String> asked, Locale language) {
        OpenForm open = open(formId, language);
        for (Map.Entry<String, String> preset : form(formId).presets().entrySet()) {
            String value = asked.apply(preset.getKey());
            if (value != null) {
                String[] place = preset.getValue().split("\\.", 2);
                open = open.choosing(place[0], place[1], value);
            }
        }
        return open;
    }

    /** @return the reference of what was made */
    String submit(String formId, Map<String, Object> data, Locale language) {
        return forms.submitPublic(form(formId).formId(), data, language);
    }

    /** Whether whoever sent the form is told the number of what was made. */
    boolean tellsNumber(String formId) {
        return form(formId).tellsNumber();
    }

    /** Id of the public form at a path. */
    String formAt(String path) {
        return publicForms.stream()
                .filter(form -> form.path().equals(path))
                .findFirst()
                .orElseThrow(NotPublic::new)
                .formId();
    }

    private PublicForm form(String formId) {
        return publicForms.stream()
                .filter(form -> form.formId().equals(formId))
                .findFirst()
                .orElseThrow(NotPublic::new);
    }
}
