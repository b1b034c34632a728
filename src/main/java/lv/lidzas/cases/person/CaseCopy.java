package lv.lidzas.cases.person;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of a case for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class CaseCopy {

    private static final String OWN_CASE =
            "reference in (select reference from lidzas.support_case where person = :person)";

    private static final String OWN_SUPPORT =
            "support_case in (select reference from lidzas.support_case where person = :person)";

    private static final String CONSENT = "cases.consent.";

    /** What a helper has written about somebody is a part of that one's copy; a helper gets when and how long. */
    @Bean
    @Order(60)
    CopiedTables copiedCases() {
        return CopiedTables.of(
                Table.ofPerson("support_case")
                        .inWordsOf("case")
                        .saidBy(Map.of("stage", "case.stage.", "goals.owner", "case.goalOwner.")),
                Table.of("consent", OWN_SUPPORT)
                        .without("decided_at", "withdrawn_at")
                        .saidBy(Map.of(
                                "purpose",
                                "consent.purpose.",
                                "language",
                                Table.wordsOfQuestion("case", "consentLanguage"),
                                "obtained_by",
                                CONSENT + "how.")),
                Table.of("case_consent_question", OWN_CASE).saidBy(Map.of("purpose", CONSENT)),
                Table.of("case_need", OWN_CASE).saidBy(Map.of("domain", Table.wordsOfList("areas"))),
                Table.of("case_priority_change", OWN_CASE)
                        .inWordsOf("case")
                        .saidBy(Map.of("earlier", Table.wordsOfQuestion("case", "priority"))),
                Table.of("visit", OWN_SUPPORT).inWordsOf("visit"),
                Table.of("visit", "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .called("ownVisit")
                        .inWordsOf("visit")
                        .only("day", "mode", "minutes"),
                Table.of("time_given", "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .inWordsOf("visit")
                        .only("day", "minutes"),
                Table.ofPerson("help_request").inWordsOf("helpRequest").saidBy(Map.of("stage", "helpRequest.role.")),
                Table.of(
                        "help_request_try",
                        "help_request in (select reference from lidzas.help_request where person = :person)"));
    }
}
