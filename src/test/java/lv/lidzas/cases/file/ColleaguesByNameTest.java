package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.workflow.ReturnedTasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose account stands in a record is shown by name, and by neutral words once the account is gone. Every column that keeps
 * an account is either opened here on each page that shows it, or named with the reason why none does.
 */
@ProcessTest
class ColleaguesByNameTest {

    private static final String NAME = "Koordinatore Testa";
    private static final String FORMER = "agrākais kolēģis";
    private static final String GONE = "gone.colleague";

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseNews news;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    /** Kept, and shown to nobody. */
    private static final Set<String> PROOF = Set.of(
            "person_merge.decided_by",
            "person_erasure.decided_by",
            "opened_process.opened_by",
            "analysts_group.opened_by",
            "record_check.checked_by",
            "volunteer_agreement.signing_noted_by",
            "expense_claim.paid_by",
            "case_consent_question.asked_by",
            "consent.noted_by",
            "person_request.decided_by",
            "incident_notice.account",
            "form_draft.user_id",
            "provider_account.user_id",
            "provider_account.subject",
            "recovery_code.user_id",
            "staff_account.language",
            "security_event.kind",
            "staff_session.principal_name");

    /** The account itself is what the page is about: an administrator's list of accounts, or one's own. */
    private static final Set<String> ACCOUNTS = Set.of(
            "security_event.account",
            "security_event.target",
            "second_factor.user_id",
            "application_password.user_id",
            "staff_account.user_id");

    /** One's own list, or told to one of two colleagues while both are: the row goes with the account of either. */
    private static final Set<String> OWN = Set.of(
            "list_view.user_id",
            "list_view.list",
            "list_view.sorting",
            "task_view.user_id",
            "task_view.sorting",
            "task_view.filter",
            "task_hand_over.handed_by",
            "task_hand_over.handed_to",
            "weekly_digest.account",
            "digest_declined.account",
            "staff_absence.user_id",
            "staff_absence.deputy");

    /** Named in the form of whoever approves: {@link ApproveClosureTest}. */
    private static final Set<String> PROPOSED = Set.of("support_case.closure_proposed_by");

    /** Named in the letter about the admission, which says nobody once the account is gone. */
    private static final Set<String> IN_LETTERS = Set.of("volunteer.admitted_by");

    /** Named on pages for managers alone: {@link lv.lidzas.reports.handed.HandedReportsTest}. */
    private static final Set<String> REPORTED = Set.of("funder_report.asked_by", "funder_report.approved_by");

    /** Said only while there is a name: "somebody else" otherwise, see {@link lv.lidzas.access.RaceWords}. */
    private static final Set<String> WHO_WAS_FIRST = Set.of("form_opening.by_account");

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private PersonJoins joins;

    @Autowired
    private ReturnedTasks returnedTasks;

    @LocalServerPort
    private int port;

    private final Map<String, Place> shown = new LinkedHashMap<>();
    private Visitor coordinator;

    /**
     * Where an account is kept and shown.
     *
     * @param row which row is this test's
     * @param pages what shows it
     */
    private record Place(String row, List<Page> pages) {}

    private interface Page {
        String read();
    }

    @BeforeEach
    void whereAccountsStand() {
        TeamMember helper = training.trained();
        String supportCase = fixtures.supported(helper);
        String person = subject.personOf(supportCase);
        String other = subject.personOf(fixtures.requested());
        String third = subject.personOf(fixtures.requested());
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        subject.write(supportCase, Map.of("urgentSignals", List.of("violence")), Coordinator.at("caseCard"));
        people.addNote(person, "Zvanīja.", Journey.COORDINATOR);
        news.visitByCoordinator(supportCase);
        joins.propose(other, third, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
        String join = jdbc.sql("select reference from lidzas.person_join where kept = ?")
                .param(other)
                .query(String.class)
                .single();
        requests.eraseOrAsk(person, ErasureReason.ASKED, Journey.COORDINATOR);
        String request = requests.latestOf(person).orElseThrow().reference();

        Page personCard = () -> page("/personas/" + person);
        Page caseCard = () -> page("/gadijumi/" + supportCase);
        show(
                "person_note.author",
                "person = '%s'".formatted(person),
                () -> page("/personas/" + person + "?notikumi=notes"),
                () -> page("/gadijumi/" + supportCase + "?notikumi=notes"));
        people.correct(person, Map.of("phone", Canary.phone(977)), Coordinator.at("personCard"));
        show(
                "person_correction.author",
                "person = '%s'".formatted(person),
                () -> page("/personas/" + person),
                () -> page("/gadijumi/" + supportCase));
        show(
                "person_opening.user_id",
                "person = '%s'".formatted(person),
                () -> page("/personas/" + person + "?notikumi=openings"));
        show(
                "erasure_request.requested_by",
                "reference = '%s'".formatted(request),
                personCard,
                () -> form(request, "userTask_approveErasure"));
        // On the first page of the list, whatever other tests have left there.
        jdbc.sql("update lidzas.support_case set next_date = date '2000-01-01' where reference = ?")
                .param(supportCase)
                .update();
        show("support_case.owner", "reference = '%s'".formatted(supportCase), caseCard, () -> page("/gadijumi"));
        show("case_priority_change.changed_by", "reference = '%s'".formatted(supportCase), caseCard);
        show("visit.written_by", "support_case = '%s'".formatted(supportCase), caseCard);
        show(
                "volunteer.training_confirmed_by",
                "reference = '%s'".formatted(helper.volunteer()),
                () -> page("/personas/" + helper.person()));
        hoursOf(helper);
        documentOf(helper);
        checksOf(helper);
        expenseOf(helper);
        show(
                "person_join.proposed_by",
                "reference = '%s'".formatted(join),
                () -> page("/personas/" + other),
                () -> page("/personas/" + third),
                () -> form(join, "userTask_approveJoin"));
        decidedByOthers();
        returned(fixtures.requested());
    }

    /** Written down by one colleague, put right and cancelled by the same. */
    private void hoursOf(TeamMember helper) {
        jdbc.sql(
                        "insert into lidzas.volunteer_hours (reference, volunteer, day, minutes, kind, version, written_by, changed_by,"
                                + " changed_at, cancelled_by, cancelled_at, cancel_reason) values ('D-2019-' || right(:volunteer, 6),"
                                + " :volunteer, current_date, 60, 'event', 0, :account, :account, now(), :account, now(), 'twice')")
                .param("volunteer", helper.volunteer())
                .param("account", Journey.COORDINATOR)
                .update();
        for (String deed : List.of("written", "changed", "cancelled")) {
            show(
                    "volunteer_hours." + deed + "_by",
                    "volunteer = '%s'".formatted(helper.volunteer()),
                    () -> page("/personas/" + helper.person()));
        }
    }

    /** A colleague has handed in a file of his. */
    private void documentOf(TeamMember helper) {
        jdbc.sql(
                        "insert into lidzas.document (id, content_id, person, kind, file_type, bytes, key_id, state, stored_at, stored_by)"
                                + " values (gen_random_uuid(), gen_random_uuid(), ?, 'otherLetter', 'pdf', 1, 'test', 'open', now(), ?)")
                .params(helper.person(), Journey.COORDINATOR)
                .update();
        show(
                "document.stored_by",
                "person = '%s'".formatted(helper.person()),
                () -> page("/personas/" + helper.person()));
    }

    /** A colleague has gone without a reference and has seen a guardian's consent. */
    private void checksOf(TeamMember helper) {
        String volunteer = helper.volunteer();
        jdbc.sql(
                        "insert into lidzas.volunteer_reference (reference, volunteer, stage, named_at, settled_at, settled_by,"
                                + " referee_name, referee_email, referee_language, waive_reason, version) values"
                                + " ('Q-2019-' || right(:volunteer, 6), :volunteer, 'waived', now(), now(), :account, 'Rita Teiksma',"
                                + " 'rita@example.org', 'lv', 'Cits jau atbildēja.', 0)")
                .param("volunteer", volunteer)
                .param("account", Journey.COORDINATOR)
                .update();
        jdbc.sql(
                        "insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at, guardian_name,"
                                + " guardian_email, guardian_language, decision, signed_how, signed_on, recorded_by, version) values"
                                + " ('H-2019-' || right(:volunteer, 6), :volunteer, 'given', now(), now(), 'Anda Māte',"
                                + " 'anda@example.org', 'lv', 'given', 'paper', current_date, :account, 0)")
                .param("volunteer", volunteer)
                .param("account", Journey.COORDINATOR)
                .update();
        Page card = () -> page("/personas/" + helper.person());
        show("volunteer_reference.settled_by", "volunteer = '%s'".formatted(volunteer), card);
        show("guardian_consent.recorded_by", "volunteer = '%s'".formatted(volunteer), card);
        jdbc.sql(
                        "update lidzas.guardian_consent set stage = 'withdrawn', withdrawn_on = current_date, withdrawn_by = recorded_by,"
                                + " recorded_by = null where volunteer = ?")
                .param(volunteer)
                .update();
        show("guardian_consent.withdrawn_by", "volunteer = '%s'".formatted(volunteer), card);
    }

    /** One colleague has written down what was spent, another has decided. */
    private void expenseOf(TeamMember helper) {
        jdbc.sql(
                        "insert into lidzas.expense_claim (reference, volunteer, stage, day, kind, cents, written_by, claimed_at,"
                                + " decision, decided_by, decided_at, version) values ('B-2019-' || right(:volunteer, 6), :volunteer,"
                                + " 'approved', current_date, 'transport', 240, :account, now(), 'approved', :account, now(), 0)")
                .param("volunteer", helper.volunteer())
                .param("account", Journey.COORDINATOR)
                .update();
        jdbc.sql(
                        "insert into lidzas.expense_claim (reference, volunteer, stage, day, kind, cents, claimed_at, cancel_reason,"
                                + " ended_by, ended_at, version) values ('B-2018-' || right(:volunteer, 6), :volunteer,"
                                + " 'cancelled', current_date, 'transport', 240, now(), 'writtenTwice', :account, now(), 0)")
                .param("volunteer", helper.volunteer())
                .param("account", Journey.COORDINATOR)
                .update();
        for (String deed : List.of("written", "decided", "ended")) {
            show(
                    "expense_claim." + deed + "_by",
                    "volunteer = '%s' and %s_by is not null".formatted(helper.volunteer(), deed),
                    () -> page("/personas/" + helper.person()));
        }
    }

    /** What has been decided has rows of its own. */
    private void decidedByOthers() {
        String kept = subject.personOf(fixtures.requested());
        String parted = subject.personOf(fixtures.requested());
        jdbc.sql("insert into lidzas.person_join (reference, kept, duplicate, proposed_by, proposed_at, outcome,"
                        + " decided_by, decided_at, undone_by, undone_at) values ('J-2019-' || right(?, 6), ?, ?, ?, now(),"
                        + " 'undone', ?, now(), ?, now())")
                .params(kept, kept, parted, Journey.COORDINATOR, Journey.COORDINATOR, Journey.COORDINATOR)
                .update();
        Page card = () -> page("/personas/" + kept);
        Page partedCard = () -> page("/personas/" + parted);
        show("person_join.decided_by", "kept = '%s'".formatted(kept), card, partedCard);
        show("person_join.undone_by", "kept = '%s'".formatted(kept), card, partedCard);
        requests.eraseOrAsk(parted, ErasureReason.ASKED, Journey.COORDINATOR);
        String request = requests.latestOf(parted).orElseThrow().reference();
        requests.declineErasure(request, Journey.COORDINATOR);
        show("erasure_request.decided_by", "reference = '%s'".formatted(request), partedCard);
    }

    private void returned(String supportCase) {
        String task = journey.tasks(supportCase).get(0).getId();
        staff.ensureUser(GONE, Journey.PASSWORD, StaffGroups.COORDINATORS, "Ieva", "Aizgājusi");
        engine.getTaskService().setAssignee(task, GONE);
        engine.getIdentityService().deleteUser(GONE);
        returnedTasks.check(GONE);
        show("returned_task.account", "task_id = '%s'".formatted(task), () -> page("/"));
        write("returned_task.account", shown.get("returned_task.account"), Journey.COORDINATOR);
    }

    private void show(String column, String row, Page... pages) {
        shown.put(column, new Place(row, List.of(pages)));
    }

    @Test
    void everyColumnThatKeepsAnAccountIsShownHereOrNamedWithTheReason() {
        Set<String> known = new TreeSet<>(shown.keySet());
        known.addAll(PROOF);
        known.addAll(ACCOUNTS);
        known.addAll(WHO_WAS_FIRST);
        known.addAll(OWN);
        known.addAll(PROPOSED);
        known.addAll(REPORTED);
        known.addAll(IN_LETTERS);

        assertThat(jdbc.sql(
                                """
                                select c.relname || '.' || a.attname from pg_description d
                                join pg_class c on c.oid = d.objoid
                                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'lidzas'
                                join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
                                where d.description like 'personal: staff account;%'
                                  and a.atttypid in ('text'::regtype, 'varchar'::regtype)""")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyPageNamesAColleagueAndWhoeverIsGoneByNeutralWords() {
        shown.forEach((column, place) -> {
            place.pages()
                    .forEach(page ->
                            assertThat(page.read()).as(column).contains(NAME).doesNotContain(Journey.COORDINATOR));
        });
        shown.forEach((column, place) -> {
            write(column, place, GONE);
            place.pages()
                    .forEach(page ->
                            assertThat(page.read()).as(column).contains(FORMER).doesNotContain(GONE));
        });
    }

    private void write(String column, Place place, String account) {
        String[] parts = column.split("\\.");
        assertThat(jdbc.sql("update lidzas.%s set %s = ? where %s".formatted(parts[0], parts[1], place.row()))
                        .param(account)
                        .update())
                .as(column)
                .isPositive();
    }

    /** What a reader sees: addresses and values of filters are not it. */
    private String page(String path) {
        return coordinator.page(path).body().replaceAll("(?s)<nav.*?</nav>", "").replaceAll("<[^>]*>", "");
    }

    private String form(String reference, String element) {
        return journey.data(journey.task(reference, element)).getBody();
    }
}
