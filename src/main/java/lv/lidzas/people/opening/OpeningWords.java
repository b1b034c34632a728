package lv.lidzas.people.opening;

import java.util.Locale;
import lv.lidzas.forms.FormTitles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why somebody's data were opened, in words: a place has its own, a form is called as it calls itself. */
@Component
public class OpeningWords {

    private final FormTitles forms;
    private final MessageSource messages;

    OpeningWords(FormTitles forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** @param purpose of the opening, as it is kept: a form or a place */
    public String of(String purpose, Locale language) {
        String said = messages.getMessage("purpose." + purpose, null, "", language);
        return said == null || said.isEmpty() ? forms.title(purpose, language).orElse(purpose) : said;
    }
}
