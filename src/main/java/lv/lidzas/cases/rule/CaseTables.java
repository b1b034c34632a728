package lv.lidzas.cases.rule;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What cases ask of decision tables, so that no table is deployed that would leave them without an answer. */
@Configuration(proxyBeanMethods = false)
public class CaseTables {

    /** The most urgent first. */
    public static final List<String> PRIORITIES = List.of("critical", "high", "medium", "low");

    private static final List<String> URGENT_SIGNALS = List.of(
            "violence",
            "trafficking",
            "childDanger",
            "suicideRisk",
            "noShelterTonight",
            "noDocuments",
            "noIncomeOrFood",
            "evictionSoon",
            "urgentMedical",
            "permitEndsSoon");

    public static final DecisionContract PRIORITY = DecisionContract.code("casePriority", PRIORITIES, "critical")
            .given(
                    "sign",
                    Stream.concat(URGENT_SIGNALS.stream(), CaseNeeds.AREAS.stream())
                            .toList(),
                    "case.urgentSignals");

    public static final DecisionContract STATE_SUPPORT = DecisionContract.code(
                    "stateSupport",
                    List.of(
                            "stateMentor",
                            "coordinate",
                            "reopenMentor",
                            "coreReturned",
                            "core",
                            "ukraineProgramme",
                            "informOnly"))
            .given(
                    "protectionStatus",
                    List.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other"),
                    "case.protectionStatus")
            .given("monthsSinceStatus", FieldKind.NUMBER)
            .given("returned", FieldKind.BOOLEAN)
            .given("stateMentorActive", FieldKind.BOOLEAN);

    /** What {@link #WEIGHT} is given for a case of which nobody has said how much time is wanted. */
    public static final String AMOUNT_UNKNOWN = "unknown";

    /** How much a case asks of whoever helps. */
    public static final DecisionContract WEIGHT = DecisionContract.number("caseWeight")
            .given("priority", PRIORITIES)
            .given("withChildren", FieldKind.BOOLEAN)
            .given("helpAmount", List.of("few", "monthly", "weekly", "more", AMOUNT_UNKNOWN), "case.helpAmount");

    @Bean
    DecisionContract priorityContract() {
        return PRIORITY;
    }

    @Bean
    DecisionContract weightContract() {
        return WEIGHT;
    }

    @Bean
    DecisionContract stateSupportContract() {
        return STATE_SUPPORT;
    }

    @Bean
    NeededDeadlines caseDeadlines() {
        return NeededDeadlines.of(CaseDeadline.values());
    }
}
