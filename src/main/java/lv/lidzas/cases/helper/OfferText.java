package lv.lidzas.cases.helper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.matching.HelpWanted;
import lv.lidzas.people.People;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is asked may know before saying yes: where, in which language, when, with what. Not who it is. */
@Component
class OfferText {

    private final HelpWanted wanted;
    private final People people;
    private final BoundQuestions questions;
    private final AreaText areas;
    private final MessageSource messages;

    OfferText(HelpWanted wanted, People people, BoundQuestions questions, AreaText areas, MessageSource messages) {
        this.wanted = wanted;
        this.people = people;
        this.questions = questions;
        this.areas = areas;
        this.messages = messages;
    }

    /** @param reference of the case */
    @Transactional(readOnly = true)
    String line(String reference, Locale language) {
        HelpWanted.Wanted asked = wanted.find(reference);
        BoundQuestions.Words words = questions.words(language);
        List<String> parts = new ArrayList<>();
        Object municipality = people.read(asked.person()).get("municipality");
        if (municipality != null) {
            parts.add(words.shown("offer", "municipality", municipality));
        }
        parts.add(words.shown("offer", "contactLanguage", asked.contactLanguage()));
        if (asked.interpreter()) {
            parts.add(messages.getMessage("own.cases.offer.interpreter", null, language));
        }
        if (asked.amount() != null) {
            parts.add(words.shown("offer", "helpAmount", asked.amount()));
        }
        if (asked.times() != null) {
            parts.add(asked.times());
        }
        String where = String.join(" · ", parts) + ".";
        List<String> needed = wanted.areas(reference);
        return needed.isEmpty()
                ? where
                : where + " "
                        + messages.getMessage(
                                "own.cases.offer.areas", new Object[] {areas.line(needed, language)}, language);
    }
}
