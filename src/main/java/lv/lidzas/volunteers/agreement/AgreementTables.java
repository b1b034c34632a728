package lv.lidzas.volunteers.agreement;

import java.util.List;
import lv.lidzas.records.FieldKind;
import lv.lidzas.volunteers.rule.AgeRule;
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

    /** Why an agreement is concluded as it is: cards say it in words, whatever a house chooses. */
    static final DecisionContract FORM = DecisionContract.code(
                    "agreementForm",
                    List.of(
                            "volunteerMinor",
                            "partyAsked",
                            "expensesCovered",
                            "workWithChildren",
                            "policyWritten",
                            "byLink"))
            .given("volunteerAge", AgeRule.BANDS)
            .given("partyAsked", FieldKind.BOOLEAN)
            .given("expensesCovered", FieldKind.BOOLEAN)
            .given(
                    "contactWithChildren",
                    List.of("none", "eventWithChildren", "regular"),
                    "volunteer.agreementChildren");

    @Bean
    DecisionContract agreementFormContract() {
        return FORM;
    }

    @Bean
    DecisionContract insuranceContract() {
        return INSURANCE;
    }
}
