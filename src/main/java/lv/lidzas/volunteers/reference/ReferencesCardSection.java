package lv.lidzas.volunteers.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others say of an applicant, side by side, on the card and beside the decision's form. */
@Component
@Order(45)
class ReferencesCardSection implements PersonCardSection {

    private final ReferenceRepository references;
    private final BoundQuestions questions;
    private final Colleagues colleagues;
    private final Clock clock;

    ReferencesCardSection(
            ReferenceRepository references, BoundQuestions questions, Colleagues colleagues, Clock clock) {
        this.references = references;
        this.questions = questions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param stage code
     * @param since day of the stage
     * @param refused whether letters to the address are refused
     * @param recommended in words; empty if nothing is said
     * @param settledBy name of the colleague who decided that it goes without
     */
    record Shown(
            String referee,
            String stage,
            LocalDate since,
            boolean refused,
            String recommended,
            @Nullable String knownHow,
            @Nullable String strengths,
            @Nullable String concerns,
            @Nullable String waiveReason,
            @Nullable String settledBy) {}

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "volunteers/references";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Reference> all = references.ofPerson(person);
        if (all.isEmpty()) {
            return null;
        }
        BoundQuestions.Words words = questions.words(language);
        Map<String, String> names =
                colleagues.named(all.stream().map(Reference::settledBy).toList(), language);
        return Map.of(
                "references", all.stream().map(one -> shown(one, words, names)).toList());
    }

    private Shown shown(Reference one, BoundQuestions.Words words, Map<String, String> names) {
        return new Shown(
                one.referee().name(),
                one.stage().code(),
                LocalDate.ofInstant(one.settledAt() == null ? one.namedAt() : one.settledAt(), clock.getZone()),
                one.isOpen() && one.isRefused(),
                one.recommended() == null
                        ? ""
                        : words.shown(ReferenceFields.TYPE.name(), "recommended", one.recommended()),
                one.knownHow(),
                one.strengths(),
                one.concerns(),
                one.waiveReason(),
                one.settledBy() == null ? null : names.get(one.settledBy()));
    }
}
