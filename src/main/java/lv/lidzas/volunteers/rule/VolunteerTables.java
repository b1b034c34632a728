package lv.lidzas.volunteers.rule;

import java.util.List;
import lv.lidzas.base.KeptFor;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What volunteers ask of decision tables, so that no table is deployed that would leave them without an answer. */
@Configuration(proxyBeanMethods = false)
class VolunteerTables {

    static final String TOO_YOUNG = "tooYoung";
    static final String ADULT = "adult";

    static final String ENOUGH = "enough";

    static final String ALONE = "alone";

    /** Whether somebody in a role may be offered a case. */
    static final DecisionContract SUPPORT = DecisionContract.code("roleSupport", List.of(ALONE, "withOthers"), ALONE)
            .given("volunteerRole", List.of(), "volunteer.role");

    static final DecisionContract CONTACTS =
            DecisionContract.code("probationContacts", List.of(), ENOUGH).given("contactsHeld", FieldKind.NUMBER);

    static final DecisionContract AGE =
            DecisionContract.code("volunteerAge", List.of(), TOO_YOUNG, ADULT).given("ageInYears", FieldKind.NUMBER);

    @Bean
    DecisionContract ageContract() {
        return AGE;
    }

    @Bean
    DecisionContract roleSupportContract() {
        return SUPPORT;
    }

    @Bean
    DecisionContract probationContactsContract() {
        return CONTACTS;
    }

    @Bean
    NeededDeadlines volunteerDeadlines() {
        return NeededDeadlines.of(VolunteerDeadline.values());
    }

    @Bean
    KeptFor unconfirmedApplicationKept(Deadlines deadlines) {
        return new KeptFor(
                "unconfirmedApplication", () -> deadlines.length(VolunteerDeadline.UNCONFIRMED_APPLICATION_KEPT));
    }

    @Bean
    KeptFor refusedApplicationKept(Deadlines deadlines) {
        return new KeptFor("refusedApplication", () -> deadlines.length(VolunteerDeadline.REFUSED_APPLICATION_KEPT));
    }

    @Bean
    KeptFor endedVolunteerKept(Deadlines deadlines) {
        return new KeptFor("endedVolunteer", () -> deadlines.length(VolunteerDeadline.ENDED_VOLUNTEER_KEPT));
    }

    @Bean
    KeptFor recordCheckKept(Deadlines deadlines) {
        return new KeptFor("recordCheck", () -> deadlines.length(VolunteerDeadline.RECORD_CHECK_KEPT));
    }

    @Bean
    KeptFor guardianContactKept(Deadlines deadlines) {
        return new KeptFor("guardianContact", () -> deadlines.length(VolunteerDeadline.GUARDIAN_CONTACT_KEPT));
    }
}
