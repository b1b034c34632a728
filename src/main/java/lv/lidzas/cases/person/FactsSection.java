package lv.lidzas.cases.person;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is known about the case. */
@Component
@Order(10)
class FactsSection implements CaseSection {

    private final SupportCases cases;
    private final People people;
    private final BoundQuestions questions;

    FactsSection(SupportCases cases, People people, BoundQuestions questions) {
        this.cases = cases;
        this.people = people;
        this.questions = questions;
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
                facts(supported, words),
                "attributes",
                words.answered("case", Attributes.read(supported.attributes())));
    }

    /** By the label of the form that asks for it; what is not known is left out. */
    private Map<String, String> facts(SupportCase one, BoundQuestions.Words words) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(
                "urgentSignals",
                one.urgentSignals().filter(signals -> !signals.isEmpty()).orElse(null));
        known.put("stateSupport", one.stateSupport());
        known.put("contactChannel", one.contactChannel());
        known.put("contactLanguage", one.contactLanguage());
        known.put("interpreterNeeded", one.interpreterNeeded() ? "yes" : "no");
        known.put("withChildren", one.withChildren());
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
            }
        });
        return facts;
    }

    private static @Nullable YearMonth month(@Nullable String stored) {
        return stored == null ? null : Month.stored(stored);
    }
}
