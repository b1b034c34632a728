package lv.lidzas.expenses.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.Test;

class ExpenseClaimTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void aClaimIsDecidedOnOncePaidOnceItIsApprovedAndEndedBeforeThatAlone() {
        new Transitions<>(ExpenseClaimTest::claimed, ExpenseClaim::stage)
                .step("approve", claim -> decide(claim, "approved", null), AlreadyDone.class)
                .step("refuse", claim -> decide(claim, "refused", "tooMuch"), AlreadyDone.class)
                .step("pay", claim -> claim.pay("vaditaja", NOW), AlreadyDone.class)
                .step("withdraw", claim -> claim.withdraw(NOW), AlreadyDone.class)
                .step("cancel", claim -> claim.cancel("writtenTwice", "koordinatore", NOW), AlreadyDone.class)
                .from(
                        ExpenseStage.CLAIMED,
                        List.of(),
                        Map.of(
                                "approve", ExpenseStage.APPROVED,
                                "refuse", ExpenseStage.REFUSED,
                                "withdraw", ExpenseStage.WITHDRAWN,
                                "cancel", ExpenseStage.CANCELLED))
                .from(
                        ExpenseStage.APPROVED,
                        List.of("approve"),
                        Map.of("pay", ExpenseStage.PAID, "cancel", ExpenseStage.CANCELLED))
                .from(ExpenseStage.REFUSED, List.of("refuse"), Map.of())
                .from(ExpenseStage.PAID, List.of("approve", "pay"), Map.of())
                .from(ExpenseStage.WITHDRAWN, List.of("withdraw"), Map.of())
                .from(ExpenseStage.CANCELLED, List.of("cancel"), Map.of())
                .walk(ExpenseStage.class);
    }

    @Test
    void moneyIsCountedInCents() {
        assertThat(Euros.cents(12.4)).isEqualTo(1240);
        assertThat(Euros.cents(0.29)).isEqualTo(29);
        assertThat(Euros.cents(200)).isEqualTo(20000);
        assertThat(Euros.of(1240)).isEqualTo(new BigDecimal("12.40"));
        assertThatThrownBy(() -> Euros.cents(0.001)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void moneyIsWrittenWithItsCents() {
        assertThat(Written.euros(1240, Languages.LATVIAN)).isEqualTo("12,40 €");
        assertThat(Written.euros(5, Languages.LATVIAN)).isEqualTo("0,05 €");
        assertThat(Written.euros(123456, Locale.ENGLISH)).isEqualTo("€1,234.56");
    }

    private static ExpenseClaim claimed() {
        return new ExpenseClaim("B-2026-000001", "V-2026-000001", null, null, NOW);
    }

    private static void decide(ExpenseClaim claim, String decision, String reason) {
        claim.decide(decision, reason);
        claim.settle("koordinatore", NOW);
    }
}
