package lv.lidzas.volunteers.agreement;

import java.util.Set;
import lv.lidzas.access.Thanks;
import lv.lidzas.workflow.mails.DeclaredText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of agreements that analysts may change, what none of them may lack, and what is said once one is accepted. */
@Configuration(proxyBeanMethods = false)
class AgreementTexts {

    static final DeclaredText AGREEMENT = new DeclaredText(
            "agreementText",
            Set.of(
                    "organisation.name",
                    "name",
                    "work",
                    "places",
                    "volume",
                    "term",
                    "expenses",
                    "insurance",
                    "noticeDays",
                    "funder"),
            Set.of(
                    "organisation.registrationNumber",
                    "organisation.address",
                    "organisation.signatory",
                    "volunteer",
                    "number",
                    "date"),
            Set.of("confidentiality", "rules"));

    /** What a volunteer is acquainted with before the work begins. */
    static final DeclaredText RULES = new DeclaredText(
            "rulesText",
            Set.of("organisation.name"),
            Set.of("name"),
            Set.of("rights", "duties", "childAtRisk", "fireSafety", "houseRules"));

    @Bean
    DeclaredText declaredAgreement() {
        return AGREEMENT;
    }

    @Bean
    Thanks agreementThanks() {
        return Thanks.after("acceptAgreement");
    }

    @Bean
    DeclaredText declaredRules() {
        return RULES;
    }
}
