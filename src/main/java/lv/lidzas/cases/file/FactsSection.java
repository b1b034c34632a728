package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is known about the case, and how its priority has changed. */
@Component
@Order(10)
class FactsSection implements CaseSection {

    private final SupportCases cases;
    private final CasePriorities priorities;
    private final People people;
    private final Colleagues colleagues;
    private final BoundQuestions questions;
    private final Clock clock;

    FactsSection(
            SupportCases cases,
            CasePriorities priorities,
            People people,
            Colleagues colleagues,
            BoundQuestions questions,
            Clock clock) {
        this.cases = cases;
        this.priorities = priorities;
        this.people = people;
        this.colleagues = colleagues;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * A change of the priority.
     *
     * @param fell whether the case became less urgent
     * @param by name of the colleague; {@code null} if it was nobody of the staff
     */
    record Judged(LocalDate on, String earlier, String priority, boolean fell, @Nullable String by) {}

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
                facts(supported, words, shown),
                "attributes",
                words.answered("case", Attributes.read(supported.attributes())),
                "priorities",
                judged(words, shown));
    }

    /** By the label of the form that asks for it; what is not known is left out. */
    private Map<String, String> facts(SupportCase one, BoundQuestions.Words words, ShownCase shown) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(
                "urgentSignals",
                one.urgentSignals().filter(signals -> !signals.isEmpty()).orElse(null));
        known.put("stateSupport", one.stateSupport());
        known.put("contactChannel", one.contactChannel());
        known.put("contactLanguage", one.contactLanguage());
        known.put("interpreterNeeded", one.interpreterNeeded() ? "yes" : "no");
        known.put("times", one.times());
        known.put("protectionStatus", one.protectionStatus());
        known.put("statusMonth", one.statusMonth());
        known.put("returnedFrom", one.returnedFrom());
        known.put("returnedMonth", one.returnedMonth());
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

    private List<Judged> judged(BoundQuestions.Words words, ShownCase shown) {
        List<CasePriorities.Change> changes = priorities.of(shown.reference());
        Map<String, String> names =
                colleagues.named(changes.stream().map(CasePriorities.Change::by).toList(), shown.language());
        return changes.stream()
                .map(change -> new Judged(
                        LocalDate.ofInstant(change.at(), clock.getZone()),
                        words.shown("case", "priority", change.earlier()),
                        words.shown("case", "priority", change.priority()),
                        CaseTables.PRIORITIES.indexOf(change.priority())
                                > CaseTables.PRIORITIES.indexOf(change.earlier()),
                        names.get(change.by())))
                .toList();
    }
}
