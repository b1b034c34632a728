package lv.lidzas.volunteers.agreement;

import java.util.List;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What agreements understand of the answers of tables. */
@Configuration(proxyBeanMethods = false)
class AgreementTables {

    /** The table of insurance asks for a policy. */
    static final String MANDATORY = "mandatory";

    static final DecisionContract INSURANCE = DecisionContract.code(
                    "insurance", List.of(MANDATORY, "notRequired"), MANDATORY)
            .given("homeVisits", FieldKind.BOOLEAN)
            .given("driving", FieldKind.BOOLEAN)
            .given("physicalWork", FieldKind.BOOLEAN);

    @Bean
    DecisionContract insuranceContract() {
        return INSURANCE;
    }
}
