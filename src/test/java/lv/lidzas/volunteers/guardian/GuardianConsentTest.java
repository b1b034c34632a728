package lv.lidzas.volunteers.guardian;

import static lv.lidzas.volunteers.guardian.ConsentStage.GIVEN;
import static lv.lidzas.volunteers.guardian.ConsentStage.OPEN;
import static lv.lidzas.volunteers.guardian.ConsentStage.REFUSED;
import static lv.lidzas.volunteers.guardian.ConsentStage.UNNEEDED;
import static lv.lidzas.volunteers.guardian.ConsentStage.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class GuardianConsentTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void aConsentIsSettledOnce() {
        new Transitions<>(GuardianConsentTest::asked, GuardianConsent::stage)
                .step("signed", one -> settle(one, "given", "paper", DAY), AlreadyDone.class)
                .step("refused", one -> settle(one, "refused", null, null), AlreadyDone.class)
                .step("growOut", one -> one.growOut(NOW), AlreadyDone.class)
                .step("withdraw", one -> one.withdraw("koordinatore"), AlreadyDone.class)
                .from(OPEN, List.of(), Map.of("signed", GIVEN, "refused", REFUSED, "growOut", UNNEEDED))
                .from(GIVEN, List.of("signed"), Map.of("withdraw", WITHDRAWN))
                .from(REFUSED, List.of("refused"), Map.of())
                .from(UNNEEDED, List.of("growOut"), Map.of())
                .from(WITHDRAWN, List.of("signed", "withdraw"), Map.of())
                .walk(ConsentStage.class);
    }

    @Test
    void withoutSignatureOrDayNothingIsGiven() {
        GuardianConsent withoutHow = asked();
        settle(withoutHow, "given", null, DAY);
        GuardianConsent withoutDay = asked();
        settle(withoutDay, "given", "eSignature", null);

        assertThat(withoutHow.stage()).isEqualTo(REFUSED);
        assertThat(withoutDay.stage()).isEqualTo(REFUSED);
    }

    private static void settle(GuardianConsent consent, String decision, String how, LocalDate day) {
        consent.decide(decision);
        consent.signHow(how);
        consent.signOn(day);
        consent.settle("anna", NOW);
    }

    private static GuardianConsent asked() {
        return new GuardianConsent(
                "H-2026-000001", "V-2026-000001", new Guardian("Māra Māte", "mara@example.org", null, "lv"), NOW);
    }
}
