package lv.lidzas.volunteers.guardian;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.records.RecordStore.ListedNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other modules ask of guardians' consents. */
@Configuration(proxyBeanMethods = false)
class GuardianParts {

    @Bean
    PageForm guardianWithdrawalForm(GuardianWithdrawal withdrawal) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/parstavis-atsauc")
                .does(withdrawal)
                .from("/personas/{reference}", "volunteer.back.card");
    }

    @Bean
    Thanks guardianThanks() {
        return Thanks.after("readGuardianConsent", "recordGuardianConsentEnds")
                .by("guardianAnswer")
                .withoutOwnPage();
    }

    @Bean
    ListedNames guardianConsentNames() {
        return new ListedNames(
                GuardianFields.TYPE.name(),
                "select consent.reference, applicant.person, null::text as title, null::text as english"
                        + " from lidzas.guardian_consent consent"
                        + " join lidzas.volunteer applicant on applicant.reference = consent.volunteer");
    }

    /** The minor's own copy: the guardian's address and number are the guardian's. */
    @Bean
    @Order(23)
    CopiedTables copiedGuardianConsents() {
        return CopiedTables.of(Table.of(
                        "guardian_consent",
                        "volunteer in (select reference from lidzas.volunteer where person = :person)")
                .inWordsOf(GuardianFields.TYPE.name())
                .saidBy(Map.of("stage", "guardian.stage."))
                .without("guardian_email", "guardian_phone", "guardian_language", "refused_at"));
    }
}
