package lv.lidzas.volunteers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.WorkedRoles;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is to do something else later fulfils what the tables ask of that, and nothing else. */
@ProcessTest
class RoleChangeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private RecordStores records;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private WorkedRoles roles;

    @Autowired
    private ReferenceRegister references;

    @Autowired
    private JdbcClient database;

    private TeamMember member;
    private String page;
    private Visitor coordinator;

    @BeforeEach
    void whoeverHelpsAtEvents() {
        member = training.trained();
        page = "/personas/" + member.person() + "/sadarbiba";
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        write("changeCooperation", Map.of("role", "eventHelper"));
    }

    @Test
    void whoeverHelpsAtEventsOrInTheOfficeIsOfferedNoCase() {
        assertThat(reasons()).containsExactly("role");
        write("changeCooperation", Map.of("role", "officeHelper"));
        assertThat(reasons()).containsExactly("role");
    }

    @Test
    void whoeverWasTakenInBeforeRolesWereAskedForIsOfferedCases() {
        TeamMember before = training.trained();

        assertThat(reasons(before)).isEmpty();
    }

    @Test
    void aHelperAtEventsWhoIsToSupportPeopleNamesRefereesAndIsOfferedNothingUntilTheyHaveAnswered() {
        HttpResponse<String> unnamed = send(Map.of("volunteer.role", "companion"));
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(role()).isEqualTo("eventHelper");
        String first = Canary.mailbox();
        String second = Canary.mailbox();

        assertThat(send(named("companion", first, second)).statusCode()).isEqualTo(302);

        assertThat(role()).isEqualTo("companion");
        assertThat(reasons()).containsExactly("references");
        assertThat(register.missing(register.find(member.volunteer()))).containsExactly(Missing.REFERENCES);
        answered(first);
        assertThat(reasons()).containsExactly("references");
        answered(second);
        assertThat(reasons()).containsExactly("references");
        journey.submit(
                member.volunteer(), "userTask_weighReferences", "volunteer", Map.of(), Map.of("weighedAs", "trusted"));
        assertThat(reasons()).isEmpty();
        assertThat(register.missing(register.find(member.volunteer()))).isEmpty();
        assertThat(database.sql(
                                "select count(*) from lidzas.volunteer_reference where volunteer = ? and decided_at is not null")
                        .param(member.volunteer())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoWasNamedAfterTheDecisionIsStillWaitedForWhereTheAgreementIsConcludedFirst() {
        String first = Canary.mailbox();
        send(named("companion", first, Canary.mailbox()));

        references.admitted(member.volunteer());

        assertThat(reasons()).containsExactly("references");
        references.decided(member.volunteer());
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whoeverHasNamedRefereesOnceIsNotAskedForThemAgain() {
        send(named("companion", Canary.mailbox(), Canary.mailbox()));

        write("changeCooperation", Map.of("role", "officeHelper"));
        write("changeCooperation", Map.of("role", "interpreter"));

        assertThat(role()).isEqualTo("interpreter");
    }

    @Test
    void whoeverBeginsToDriveShowsALicence() {
        write("changeCooperation", named());
        assertThatThrownBy(() -> write("changeCooperation", Map.of("role", "driver")))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsEntry("role", "Šo pienākumu vēl nevar uzticēt. Trūkst: Derīga vadītāja apliecība."));

        write(
                "changeCooperation",
                Map.of("role", "driver", "licenceCategories", List.of("B"), "licenceUntil", clock.today()));

        assertThat(role()).isEqualTo("driver");
        clock.set(clock.today().plusDays(1));
        assertThat(register.missing(register.find(member.volunteer()))).contains(Missing.LICENCE);
    }

    @Test
    void aLicenceThatHasRunOutKeepsADriverFromCasesAndNobodyElse() {
        works("driver");
        assertThat(reasons()).isEmpty();
        clock.set(clock.today().plusDays(1));

        assertThat(reasons()).containsExactly("licence");
        works("companion");
        assertThat(reasons()).isEmpty();
    }

    private void works(String role) {
        database.sql("update lidzas.volunteer_check set role = ?, licence_categories = '{B}',"
                        + " licence_until = coalesce(licence_until, ?) where volunteer = ?")
                .params(role, clock.today(), member.volunteer())
                .update();
    }

    @Test
    void aCheckOfTheRegisterThatIsNotValidKeepsFromAnotherRole() {
        database.sql("update lidzas.volunteer_check set child_contact = 'regular' where volunteer = ?")
                .param(member.volunteer())
                .update();

        assertThatThrownBy(() -> write("changeCooperation", named()))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsEntry(
                                "role", "Šo pienākumu vēl nevar uzticēt. Trūkst: Derīga Sodu reģistra pārbaude."));
    }

    @Test
    void whatStaysAsItWasIsAskedForNothing() {
        assertThat(send(Map.of("volunteer.availability", "Otrdienās")).statusCode())
                .isEqualTo(302);

        assertThat(role()).isEqualTo("eventHelper");
        assertThat(roles.of(member.person(), Coordinator.LATVIAN)).containsExactly("pasākumu palīgs");
    }

    @Test
    void theLetterNamesWhatSomebodyDidBeforeAndDoesNow() {
        write("changeCooperation", named());
        write("changeCooperation", Map.of("role", "officeHelper"));

        assertThat(roles.of(member.person(), Coordinator.LATVIAN))
                .containsExactly("pasākumu palīgs", "pavadonis uz iestādēm", "biroja palīgs");
    }

    @Test
    void anAgreementThatLetsSomebodyDriveAsksForALicence() {
        register.openAgreement(member.volunteer(), Journey.COORDINATOR);
        Map<String, Object> work = new HashMap<>(Agreed.work());
        work.put("agreementFrom", clock.today());
        work.put("agreementDriving", true);
        assertThatThrownBy(() -> write("prepareAgreement", work))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsEntry("agreementDriving", "Vispirms pierakstiet derīgu vadītāja apliecību."));

        work.put("licenceCategories", List.of("B"));
        work.put("licenceUntil", clock.today().plusYears(2));
        write("prepareAgreement", work);

        assertThat(records.named("volunteer").read(member.volunteer()).values())
                .containsEntry("agreementDriving", true)
                .containsEntry("licenceUntil", clock.today().plusYears(2));
    }

    private Map<String, Object> named() {
        Map<String, Object> named = new HashMap<>(Map.of(
                "role",
                "companion",
                "firstRefereeName",
                "Ieva Ieteicēja",
                "firstRefereeEmail",
                Canary.mailbox(),
                "firstRefereeAgreed",
                true));
        named.putAll(Map.of(
                "secondRefereeName",
                "Oto Otrais",
                "secondRefereeEmail",
                Canary.mailbox(),
                "secondRefereeAgreed",
                true));
        return named;
    }

    private static Map<String, String> named(String role, String first, String second) {
        return Map.of(
                "volunteer.role", role,
                "volunteer.firstRefereeName", "Ieva Ieteicēja",
                "volunteer.firstRefereeEmail", first,
                "volunteer.firstRefereeAgreed", "true",
                "volunteer.secondRefereeName", "Oto Otrais",
                "volunteer.secondRefereeEmail", second,
                "volunteer.secondRefereeAgreed", "true");
    }

    private void answered(String mailbox) {
        database.sql("select reference from lidzas.volunteer_reference where referee_email = ?")
                .param(mailbox)
                .query(String.class)
                .list()
                .forEach(journey::runJobs);
        journey.answer(
                MailServer.mailTo(mailbox, "Lūdzam atsauksmi").link(),
                Map.of(
                        "reference",
                        Map.of("knownHow", "Zeltputnas kolēģe.", "strengths", "Klausās.", "recommended", "yes"),
                        "referenceAnswer",
                        "accepted"));
    }

    private HttpResponse<String> send(Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "volunteer.helpKinds", "translation", "volunteer.languages", "lv", "volunteer.municipality", "riga"));
        values.putAll(changed);
        return coordinator.postForm(
                page, Visitor.filledIn(coordinator.page(page).body(), values));
    }

    private void write(String form, Map<String, Object> values) {
        ((Changeable) records.named("volunteer")).write(member.volunteer(), values, Coordinator.at(form));
    }

    private Object role() {
        return records.named("volunteer").read(member.volunteer()).values().get("role");
    }

    private List<String> reasons() {
        return reasons(member);
    }

    private List<String> reasons(TeamMember of) {
        return eligibility.candidates(new Eligibility.Supported("C-2026-999999", "P-2026-999999", false)).stream()
                .filter(candidate -> candidate.volunteer().equals(of.volunteer()))
                .flatMap(candidate -> candidate.reasons().stream())
                .map(Eligibility.Reason::code)
                .toList();
    }
}
