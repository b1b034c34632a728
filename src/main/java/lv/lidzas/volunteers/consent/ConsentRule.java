package lv.lidzas.volunteers.consent;

import java.util.Map;
import java.util.function.Function;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision {@code consentAge} whether somebody of that age consents alone. */
@Component
class ConsentRule {

    private final Decisions decisions;
    private final AgeRule ages;
    private final Function<String, Boolean> guardianNeeded;

    ConsentRule(Decisions decisions, AgeRule ages, UntilDeployed memory) {
        this.decisions = decisions;
        this.ages = ages;
        guardianNeeded = memory.remembered(this::ask);
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
