package lv.lidzas.cases.person;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.values.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is known about the case. */
@Component
@Order(10)
class FactsSection implements CaseSection {

    private static final String WITH_CHILDREN = "withChildren";

    private final SupportCases cases;
    private final People people;
    private final BoundQuestions questions;
    private final MessageSource messages;

    FactsSection(SupportCases cases, People people, BoundQuestions questions, MessageSource messages) {
        this.cases = cases;
        this.people = people;
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "cases/facts";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        SupportCase supported = cases.find(shown.reference());
        BoundQuestions.Words words = questions.words(shown.language());
        return Map.of(
                "person",
                people.summaries(List.of(shown.person())).get(0),
                "facts",
                facts(supported, words, shown.language()),
                "attributes",
                words.answered("case", Attributes.read(supported.attributes())));
    }

    /**
     * By the label of the form that asks for it; what is not known is left out, except for what has to be asked: whether a
     * volunteer would meet a child.
     */
    private Map<String, String> facts(SupportCase one, BoundQuestions.Words words, Locale language) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(
                "urgentSignals",
                one.urgentSignals().filter(signals -> !signals.isEmpty()).orElse(null));
        known.put("stateSupport", one.stateSupport());
        known.put("contactChannel", one.contactChannel());
        known.put("contactLanguage", one.contactLanguage());
        known.put("interpreterNeeded", one.interpreterNeeded() ? "yes" : "no");
        known.put(WITH_CHILDREN, one.withChildren());
        known.put("times", one.times());
        known.put("protectionStatus", one.protectionStatus());
        known.put("statusMonth", month(one.statusMonth()));
        known.put("returnedFrom", one.returnedFrom());
        known.put("returnedMonth", month(one.returnedMonth()));
        known.put("stateMentorUntil", one.stateMentorUntil());
        known.put("referredBy", one.referredBy());
        known.put("closureReason", one.closureReason());
        Map<String, String> facts = new LinkedHashMap<>();
        known.forEach((key, value) -> {
            if (value != null) {
                facts.put(words.label("case", key), words.shown("case", key, value));
            } else if (key.equals(WITH_CHILDREN) && one.isOpen()) {
                facts.put(words.label("case", key), messages.getMessage("case.withChildren.unsaid", null, language));
            }
        });
        return facts;
    }

    private static @Nullable YearMonth month(@Nullable String stored) {
        return stored == null ? null : Month.stored(stored);
    }
}
