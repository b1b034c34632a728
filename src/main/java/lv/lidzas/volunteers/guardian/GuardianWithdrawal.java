package lv.lidzas.volunteers.guardian;

import java.util.List;
import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.people.People;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.rule.AgeRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which a coordinator writes down on the card that a guardian has withdrawn the consent. */
@Component
@Transactional
class GuardianWithdrawal implements PageForm.Way {

    private static final String FORM = "withdrawGuardianConsent";

    private final GuardianRegister guardians;
    private final GuardianConsentRepository consents;
    private final People people;
    private final AgeRule rule;

    GuardianWithdrawal(GuardianRegister guardians, GuardianConsentRepository consents, People people, AgeRule rule) {
        this.guardians = guardians;
        this.consents = consents;
        this.people = people;
        this.rule = rule;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        guardians.withdraw(reference, asked.actor().userId());
        return null;
    }

    /** Whether a guardian has a consent to withdraw: of whoever is of age nobody else decides any more. */
    @Transactional(readOnly = true)
    boolean isPossible(String person) {
        return !withdrawable(person).isEmpty();
    }

    private List<GuardianConsent> withdrawable(String person) {
        Integer age = people.age(person);
        return age != null && rule.isAdult(age) ? List.of() : consents.withdrawable(person);
    }

    /** @throws NoSuchRecord if no guardian of this person has a consent to withdraw */
    @Override
    public String record(PageForm.Asked asked) {
        return withdrawable(asked.get("reference")).stream()
                .map(GuardianConsent::reference)
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
