package lv.lidzas.volunteers.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Texts TEXTS = new Texts("# Līgums", "# Agreement", "0123456789ab");

    private enum State {
        PREPARED,
        DRAWN_UP,
        SIGNED,
        CONCLUDED
    }

    @Test
    void anAgreementIsConcludedOnceAndDoesNotChangeAfterwards() {
        new Transitions<>(() -> new Agreement("V-2026-000001"), AgreementTest::state)
                .step("drawUp", AgreementTest::drawUp, IllegalStateException.class)
                .step("sign", one -> sign(one, Signed.PAPER), IllegalStateException.class)
                .step("conclude", one -> one.conclude(NOW), IllegalStateException.class)
                .from(State.PREPARED, List.of(), Map.of("drawUp", State.DRAWN_UP))
                .from(State.DRAWN_UP, List.of("drawUp"), Map.of("drawUp", State.DRAWN_UP, "sign", State.SIGNED))
                .from(
                        State.SIGNED,
                        List.of("drawUp", "sign"),
                        Map.of("drawUp", State.DRAWN_UP, "sign", State.SIGNED, "conclude", State.CONCLUDED))
                .from(State.CONCLUDED, List.of("drawUp", "sign", "conclude"), Map.of())
                .walk(State.class);
    }

    @Test
    void whoHasSignedButNotReadTheRulesHasConcludedNothing() {
        Agreement agreement = new Agreement("V-2026-000001");
        drawUp(agreement);
        agreement.sign(Signed.LINK, DAY, null, null);

        assertThatThrownBy(() -> agreement.conclude(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(agreement.isConcluded()).isFalse();
    }

    @Test
    void expensesAreCoveredInWritingOnly() {
        assertThat(allowsExpenses(Signed.PAPER, true)).isTrue();
        assertThat(allowsExpenses(Signed.E_SIGNATURE, true)).isTrue();
        assertThat(allowsExpenses(Signed.LINK, true)).isFalse();
        assertThat(allowsExpenses(Signed.COLLEAGUE, true)).isFalse();
        assertThat(allowsExpenses(Signed.PAPER, false)).isFalse();
    }

    private static boolean allowsExpenses(Signed how, boolean agreed) {
        Agreement agreement = new Agreement("V-2026-000001");
        agreement.terms().expenses(agreed);
        drawUp(agreement);
        sign(agreement, how);
        agreement.conclude(NOW);
        return agreement.allowsExpenses();
    }

    private static void drawUp(Agreement agreement) {
        agreement.drawUp("byLink", "notRequired", TEXTS, TEXTS, NOW);
    }

    private static void sign(Agreement agreement, Signed how) {
        agreement.rulesRead(NOW);
        agreement.sign(how, DAY, null, null);
    }

    private static State state(Agreement agreement) {
        if (agreement.isConcluded()) {
            return State.CONCLUDED;
        }
        if (agreement.signed() != null) {
            return State.SIGNED;
        }
        return agreement.drawnUpAt() == null ? State.PREPARED : State.DRAWN_UP;
    }
}
