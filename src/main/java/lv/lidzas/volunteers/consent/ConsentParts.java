package lv.lidzas.volunteers.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.people.PersonSelection;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.rule.AgeRule;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.mails.DeclaredText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other modules, the gate and the list of people ask of volunteers' consents. */
@Configuration(proxyBeanMethods = false)
class ConsentParts {

    static final String WITH_GUARDIAN = "withGuardian";

    static final DecisionContract AGE = DecisionContract.code(
                    "consentAge", List.of("alone", WITH_GUARDIAN), WITH_GUARDIAN)
            .given("volunteerAge", AgeRule.BANDS)
            .given(
                    "consentPurpose",
                    Arrays.stream(ConsentPurpose.values())
                            .map(ConsentPurpose::code)
                            .toList());

    @Bean
    DecisionContract consentAgeContract() {
        return AGE;
    }

    @Bean
    DeclaredText declaredPhotosConsent() {
        return ConsentTexts.declared(ConsentPurpose.PHOTOS);
    }

    @Bean
    DeclaredText declaredMailingConsent() {
        return ConsentTexts.declared(ConsentPurpose.MAILING);
    }

    /** What somebody answers on paper or by word. */
    @Bean
    PageForm volunteerConsentForm(VolunteerConsents consents) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/piekrisana")
                .corrects("recordVolunteerConsent", asked -> consents.asked(asked.get("reference"))
                        .orElseThrow(NoSuchRecord::new))
                .from("/personas/{reference}", "volunteer.back.card");
    }

    @Bean
    @Order(21)
    CopiedTables copiedVolunteerConsents() {
        return CopiedTables.of(
                Table.of("consent", "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .called("volunteer_consent")
                        .without("decided_on", "withdrawn_on")
                        .saidBy(Map.of(
                                "purpose", "consent.purpose.",
                                "language", Table.wordsOfList("languages"),
                                "obtained_by", "volunteer.consent.how.")));
    }

    /** Whom news may be sent to, and whose pictures may be shown. */
    @Bean
    @Order(22)
    PersonSelection.Source consenting() {
        return () -> List.of(
                selection("jaunumi", "volunteer.consent.selection.mailing", ConsentPurpose.MAILING),
                selection("fotografijas", "volunteer.consent.selection.photos", ConsentPurpose.PHOTOS));
    }

    private static PersonSelection selection(String code, String label, ConsentPurpose purpose) {
        return new PersonSelection(
                code,
                label,
                "select distinct person from (select distinct on (v.person) v.person,"
                        + " c.given and c.withdrawn_on is null as holds"
                        + " from lidzas.consent c join lidzas.volunteer v on v.reference = c.volunteer"
                        + " where c.purpose = '" + purpose.code() + "'"
                        + " order by v.person, coalesce(c.withdrawn_at, c.decided_at) desc, c.id desc) latest where holds");
    }
}
