package lv.lidzas.cases.file;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.People;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What forms show of a case and does not stand in its row. */
@Component
class SeenCases {

    private final CaseNeeds needs;
    private final Assignments assignments;
    private final Eligibility eligibility;
    private final CandidateText candidates;
    private final CaseText text;
    private final People people;

    SeenCases(
            CaseNeeds needs,
            Assignments assignments,
            Eligibility eligibility,
            CandidateText candidates,
            CaseText text,
            People people) {
        this.needs = needs;
        this.assignments = assignments;
        this.eligibility = eligibility;
        this.candidates = candidates;
        this.text = text;
        this.people = people;
    }

    SeenCase of(SupportCase supported) {
        return new SeenCase(
                supported,
                SingletonSupplier.of(() -> people.read(supported.person())),
                SingletonSupplier.of(() -> needs.latest(supported.reference())),
                this);
    }

    /** A case with the person supported and the needs, each looked up once somebody asks. */
    record SeenCase(
            SupportCase supported,
            Supplier<Map<String, Object>> personRead,
            Supplier<Map<String, Need>> needsRead,
            SeenCases more) {

        Map<String, Object> person() {
            return personRead.get();
        }

        @Nullable
        Integer age() {
            return more.people.age(supported.person());
        }

        @Nullable
        String score(String area) {
            Need need = needsRead.get().get(area);
            return need == null || need.score() == null ? null : String.valueOf(need.score());
        }

        @Nullable
        String note(String area) {
            Need need = needsRead.get().get(area);
            return need == null ? null : need.note();
        }

        String needs() {
            return more.text.needs(supported.reference());
        }

        String progress() {
            return more.text.progress(supported.reference());
        }

        String plan() {
            return more.text.plan(supported, Languages.LATVIAN);
        }

        String contacts() {
            return more.text.contacts(supported);
        }

        @Nullable
        String closureProposed() {
            return more.text.closureProposed(supported);
        }

        String notEligible() {
            return more.candidates.notEligible(more.eligibility.candidates(supported.forHelper()));
        }

        @Nullable
        String noCandidates() {
            return more.candidates.nobody(more.eligibility.candidates(supported.forHelper()));
        }

        @Nullable
        String asked() {
            List<AssignmentFacts> earlier = more.assignments.earlier(supported.reference());
            return earlier.isEmpty() ? null : more.candidates.asked(earlier);
        }
    }
}
