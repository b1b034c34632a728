package lv.lidzas.volunteers.check;

import java.util.List;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What checks ask of decision tables. */
@Configuration(proxyBeanMethods = false)
class CheckTables {

    static final String REFERENCES = "references";
    static final String GUARDIAN = "guardianConsent";

    /** How many of one kind of check are asked of somebody who is to do this. */
    static final DecisionContract SCREENING = DecisionContract.number("screening")
            .given("check", List.of(REFERENCES, GUARDIAN))
            .given("volunteerRole", List.of(), "volunteer.role")
            .given("volunteerAge", AgeRule.BANDS);

    @Bean
    DecisionContract screeningContract() {
        return SCREENING;
    }
}
