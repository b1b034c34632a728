package lv.lidzas.hours.sheet;

import java.util.Locale;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.hours.HourEntry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What kinds of work are called: in cases by a message, elsewhere by the list of choices. */
@Component
class KindWords {

    private final BoundQuestions questions;
    private final MessageSource messages;

    KindWords(BoundQuestions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    /** The words of now, read once for a page. */
    BoundQuestions.Words of(Locale language) {
        return questions.words(language);
    }

    String word(BoundQuestions.Words words, String kind, Locale language) {
        return kind.equals(HourEntry.IN_CASE)
                ? messages.getMessage("hours.kind.case", null, language)
                : words.shown("hours", "kind", kind);
    }
}
