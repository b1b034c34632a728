package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Choices that leave nothing to choose: of what has one possible answer nobody is asked, and where there is none it is said. */
@Component
class BareChoices {

    private static final String NONE = "form.choices.none";
    private static final String DESCRIPTION = "description";
    private static final String ENGLISH = "en.description";
    private static final String PROPERTIES = "properties";

    private final MessageSource messages;

    BareChoices(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Looks at a field after everything that may be chosen has been added.
     *
     * @param own how many choices the form itself has
     */
    void tell(Field field, int own) {
        if (!field.isChoice() || field.isReadOnly()) {
            return;
        }
        int choices = field.codes().size();
        ObjectNode node = (ObjectNode) field.node();
        if (choices == 0) {
            String said = node.path(DESCRIPTION).asText("");
            String english = node.path(PROPERTIES).path(ENGLISH).asText(said);
            node.put(DESCRIPTION, join(said, Languages.LATVIAN));
            node.withObject("/" + PROPERTIES).put(ENGLISH, join(english, Locale.ENGLISH));
        } else if (choices == 1
                && own == 1
                && field.kind() == FieldKind.CODE
                && field.hiddenIf().isEmpty()) {
            // The form's own answer is left when the records add none: it is what follows from saying nothing, too.
            node.withObject("/conditional").put("hide", "=" + field.name() + " = null");
        }
    }

    private String join(String said, Locale language) {
        String none = messages.getMessage(NONE, null, language);
        return said.isEmpty() ? none : said + " " + none;
    }
}
