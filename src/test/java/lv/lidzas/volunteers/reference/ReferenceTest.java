package lv.lidzas.volunteers.reference;

import static lv.lidzas.volunteers.reference.ReferenceStage.GIVEN;
import static lv.lidzas.volunteers.reference.ReferenceStage.OPEN;
import static lv.lidzas.volunteers.reference.ReferenceStage.REPLACED;
import static lv.lidzas.volunteers.reference.ReferenceStage.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void aReferenceIsSettledOnce() {
        Transitions<Reference, ReferenceStage> transitions = new Transitions<>(ReferenceTest::named, Reference::stage);
        List.of(GIVEN, REPLACED, WAIVED).forEach(end -> transitions
                .step(end.code(), one -> one.settle(end, null, NOW), AlreadyDone.class)
                .from(end, List.of(end.code()), Map.of()));
        transitions
                .from(OPEN, List.of(), Map.of("given", GIVEN, "replaced", REPLACED, "waived", WAIVED))
                .walk(ReferenceStage.class);
    }

    @Test
    void itSaysWhoSettledItAndWhen() {
        Reference reference = named();

        reference.settle(WAIVED, "anna", NOW);

        assertThat(reference.settledBy()).isEqualTo("anna");
        assertThat(reference.settledAt()).isEqualTo(NOW);
    }

    private static Reference named() {
        return new Reference(
                "Q-2026-000001", "V-2026-000001", new Referee("Anna Ozola", "anna@example.org", "lv"), false, NOW);
    }
}
