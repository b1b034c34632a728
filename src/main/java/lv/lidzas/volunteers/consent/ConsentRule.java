package lv.lidzas.volunteers.consent;

import java.util.Map;
import java.util.function.Function;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the decision {@code consentAge} whether somebody of that age consents alone. */
@Component
class ConsentRule {

    private final Decisions decisions;
    private final AgeRule ages;
    private final Function<String, Boolean> guardianNeeded;

    // The engine may write down what it has read of a table for the first time; a page is read in a transaction that
    // may not.
    private final TransactionTemplate own;

    ConsentRule(Decisions decisions, AgeRule ages, UntilDeployed memory, PlatformTransactionManager transactions) {
        this.decisions = decisions;
        this.ages = ages;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        guardianNeeded = memory.remembered(asked -> Boolean.TRUE.equals(own.execute(status -> ask(asked))));
    }

    /** @param age in completed years; whoever's age is not known does not consent alone */
    boolean needsGuardian(ConsentPurpose purpose, @Nullable Integer age) {
        return age == null || guardianNeeded.apply(purpose.code() + " " + age);
    }

    private boolean ask(String purposeAndAge) {
        String[] asked = purposeAndAge.split(" ");
        return ConsentParts.WITH_GUARDIAN.equals(decisions.evaluate(
                ConsentParts.AGE,
                Map.of("volunteerAge", ages.band(Integer.parseInt(asked[1])), "consentPurpose", asked[0])));
    }
}
