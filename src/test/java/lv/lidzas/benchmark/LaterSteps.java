package lv.lidzas.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.benchmark.WholeChain.Desk;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.expenses.claim.ExpenseFixtures;
import lv.lidzas.records.Actor;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import lv.lidzas.volunteers.leaving.LeavingFixtures;
import org.springframework.stereotype.Component;

/** What is asked before an admission, and what comes while and when somebody works in the team: each task told to a desk. */
@Component
class LaterSteps {

    private static final String VOLUNTEER = "volunteer";

    private final Journey journey;
    private final TestClock clock;
    private final VolunteerFixtures volunteers;
    private final CooperationFixtures cooperations;
    private final ExpenseFixtures expenses;
    private final LeavingFixtures leaving;
    private final CaseFixtures cases;
    private final TrainingFixtures training;

    LaterSteps(
            Journey journey,
            TestClock clock,
            VolunteerFixtures volunteers,
            CooperationFixtures cooperations,
            ExpenseFixtures expenses,
            LeavingFixtures leaving,
            CaseFixtures cases,
            TrainingFixtures training) {
        this.journey = journey;
        this.clock = clock;
        this.volunteers = volunteers;
        this.cooperations = cooperations;
        this.expenses = expenses;
        this.leaving = leaving;
        this.cases = cases;
        this.training = training;
    }

    void walk(Desk desk) {
        checks(desk);
        expense(desk);
        cooperation(desk);
        leave(desk);
    }

    private void checks(Desk desk) {
        String applicant = volunteers
                .toBeChecked(Canary.mailbox(), 30, Map.of("role", "familySupporter", "childContact", "regular"))
                .volunteer();
        journey.runJobs(applicant);
        desk.task(
                VOLUNTEER,
                applicant,
                "userTask_nameReferees",
                Map.of(
                        "firstRefereeName",
                        "Ieva Ieteicēja",
                        "firstRefereeEmail",
                        Canary.mailbox(),
                        "firstRefereeAgreed",
                        true,
                        "secondRefereeName",
                        "Oto Otrais",
                        "secondRefereeEmail",
                        Canary.mailbox(),
                        "secondRefereeAgreed",
                        true),
                Map.of("obtainedBy", "phone"));
        desk.task(
                VOLUNTEER,
                applicant,
                "userTask_checkRecord",
                Map.of("checkMethod", "register", "checkedOn", today(), "checkResult", "cleared"),
                Map.of());
    }

    private void expense(Desk desk) {
        TeamMember member = volunteers.inProbation();
        expenses.cover(member.volunteer());
        String claim = expenses.claimed(member.volunteer(), Actor.person(member.person()));
        desk.task("expense", claim, "userTask_approveExpense", Map.of("decision", "approved"), Map.of());
    }

    private void cooperation(Desk desk) {
        String member = cooperations.inProbation().volunteer();
        Instant now = clock.now();
        LocalDate begun = clock.today();
        clock.set(begun.plusMonths(1));
        journey.runJobs(member);
        desk.task(
                VOLUNTEER,
                member,
                "userTask_holdSupervisionTalk",
                Map.of(),
                Map.of("supervisionHeldOn", today(), "supervisionMode", "phone"));
        clock.set(begun.plusMonths(3).plusDays(1));
        journey.runJobs(member);
        desk.task(VOLUNTEER, member, "userTask_reviewProbation", Map.of(), Map.of("probationOutcome", "goesOn"));
        clock.set(now);
        String active = cooperations.active().volunteer();
        clock.set(begun.plusMonths(12).plusDays(1));
        journey.runJobs(active);
        desk.task(
                VOLUNTEER,
                active,
                "userTask_answerYearlyCheck",
                Map.of("helpKinds", List.of("companion"), "languages", List.of("lv")),
                Map.of("yearlyAnswer", "right", "obtainedBy", "phone"));
        desk.task(VOLUNTEER, active, "userTask_readYearlyAnswer", Map.of(), Map.of("yearlyAnswerRead", true));
        clock.set(now);
    }

    private void leave(Desk desk) {
        TeamMember helper = training.trained();
        String member = helper.volunteer();
        cooperations.begin(helper);
        cases.supported(helper);
        leaving.notice(member, clock.today());
        journey.runJobs(member);
        desk.task(VOLUNTEER, member, "userTask_handOverWork", Map.of(), Map.of("workHandedOver", true));
        desk.task(VOLUNTEER, member, "userTask_holdExitTalk", Map.of(), Map.of("referenceWanted", "notWanted"));
    }

    private String today() {
        return clock.today().toString();
    }
}
