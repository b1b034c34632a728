package lv.lidzas.matching;

import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the choice of a volunteer asks of decision tables. */
@Configuration(proxyBeanMethods = false)
class MatchingTables {

    static final DecisionContract CASELOAD =
            DecisionContract.number("caseload").given("volunteerStage", Volunteers.TEAM_STAGES);

    @Bean
    DecisionContract caseloadContract() {
        return CASELOAD;
    }
}
