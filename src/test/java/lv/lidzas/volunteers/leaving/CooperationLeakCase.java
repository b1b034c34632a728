package lv.lidzas.volunteers.leaving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.PageForm;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.VolunteerCare;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.cooperation.Cooperations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A volunteer is talked with, pauses, has a hard day, leaves and comes back. */
@Component
@Lazy
class CooperationLeakCase implements LeakCase {

    private static final String SUBJECT = "volunteer";
    private static final Actor STAFF = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));

    private final TrainingFixtures training;
    private final CaseFixtures cases;
    private final Assignments assignments;
    private final VolunteerCare care;
    private final Cooperations cooperations;
    private final Journey journey;
    private final Forms forms;
    private final Notice notice;
    private final ApplicationEventPublisher events;
    private final TestClock clock;

    CooperationLeakCase(
            TrainingFixtures training,
            CaseFixtures cases,
            Assignments assignments,
            VolunteerCare care,
            Cooperations cooperations,
            Journey journey,
            Forms forms,
            Notice notice,
            ApplicationEventPublisher events,
            TestClock clock) {
        this.training = training;
        this.cases = cases;
        this.assignments = assignments;
        this.care = care;
        this.cooperations = cooperations;
        this.journey = journey;
        this.forms = forms;
        this.notice = notice;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember member = training.trained();
        canaries.about(member.person());
        String reference = member.volunteer();
        LocalDate begun = clock.today();
        events.publishEvent(new ProbationBegun(reference));
        String helped = cases.supported(member);
        card(canaries, "pauseVolunteer", reference, days(begun, begun.plusDays(5)));
        card(canaries, "changeCooperation", reference, Map.of("teamWithMinor", false, "role", "officeHelper"));
        card(
                canaries,
                "changeCooperation",
                reference,
                Map.of(
                        "teamWithMinor", false,
                        "role", "companion",
                        "firstRefereeAgreed", true,
                        "secondRefereeAgreed", true,
                        "firstRefereeName", "Kanārija",
                        "firstRefereeEmail", "kanarija.pirma@example.org",
                        "secondRefereeName", "Kanārija",
                        "secondRefereeEmail", "kanarija.otra@example.org"));
        consent(canaries, reference, "given");
        consent(canaries, reference, "refused");
        submit(canaries, reference, "removePhotos", Map.of(), Map.of("photosRemoved", true));
        events.publishEvent(new RequestGranted(member.person(), false, begun, begun, begun.plusDays(5)));
        journey.runJobs(reference);
        submit(canaries, reference, "askAboutCases", Map.of(), Map.of("casesAgreed", true));
        on(reference, begun.plusDays(6));
        submit(
                canaries,
                reference,
                "answerPause",
                Map.of("pausedUntil", begun.plusDays(8).toString()),
                Map.of("pauseAnswer", "longer", "obtainedBy", "phone"));
        on(reference, begun.plusDays(9));
        on(reference, begun.plusDays(28));
        submit(
                canaries,
                reference,
                "settlePause",
                Map.of("pausedUntil", begun.plusDays(30).toString()),
                Map.of("pauseSettled", "back"));
        on(reference, begun.plusMonths(1).plusDays(1));
        submit(
                canaries,
                reference,
                "holdSupervisionTalk",
                Map.of(),
                Map.of("supervisionHeldOn", clock.today().toString(), "supervisionMode", "phone"));
        care.contactHeld(reference, 1, true);
        submit(canaries, reference, "debrief", Map.of(), Map.of("debriefMode", "phone"));
        on(reference, begun.plusMonths(3).plusDays(1));
        submit(canaries, reference, "reviewProbation", Map.of(), Map.of("probationOutcome", "goesOn"));
        on(reference, begun.plusMonths(16));
        submit(
                canaries,
                reference,
                "answerYearlyCheck",
                Map.of(),
                Map.of("yearlyAnswer", "talk", "obtainedBy", "phone"));
        submit(canaries, reference, "holdYearlyTalk", Map.of(), Map.of("dataChecked", true));
        on(reference, begun.plusMonths(29));
        submit(
                canaries,
                reference,
                "answerYearlyCheck",
                Map.of(),
                Map.of("yearlyAnswer", "right", "obtainedBy", "phone"));
        submit(canaries, reference, "readYearlyAnswer", Map.of(), Map.of("yearlyAnswerRead", true));
        journey.startAbout(Journey.MANAGER, "volunteerHold", Map.of("heldVolunteer", reference));
        canaries.filled("holdWork");
        journey.runJobs(reference);
        submit(canaries, reference, "arrangeStandIns", Map.of(), Map.of("standInsAgreed", true));
        canaries.submit(Journey.MANAGER, reference, "decideHold", SUBJECT, Map.of(), Map.of("holdOutcome", "lifted"));
        notice.store(
                new PageForm.Asked(STAFF, Coordinator.LATVIAN, Map.of("reference", member.person())),
                Map.of(
                        SUBJECT,
                        values(
                                canaries,
                                "giveNotice",
                                Map.of(
                                        "noticeBy",
                                        "volunteer",
                                        "noticeForm",
                                        "paper",
                                        "noticeOn",
                                        clock.today(),
                                        "lastDay",
                                        clock.today().plusDays(4)))),
                forms);
        journey.runJobs(reference);
        card(canaries, "takeBackNotice", reference, Map.of());
        card(canaries, "stayInTeam", reference, Map.of());
        assignments.endAssignment(helped);
        submit(canaries, reference, "handOverWork", Map.of(), Map.of("workHandedOver", true));
        submit(canaries, reference, "holdExitTalk", Map.of(), Map.of("referenceWanted", "wanted"));
        submit(canaries, reference, "issueReference", Map.of(), Map.of("referenceGiven", true));
        on(reference, clock.today().plusDays(5));
        card(canaries, "continueCooperation", reference, Map.of());
        cooperations.comeBack(reference);
    }

    private static Map<String, Object> days(LocalDate from, LocalDate until) {
        return Map.of("pausedFrom", from.toString(), "pausedUntil", until.toString());
    }

    private void consent(Canaries canaries, String reference, String answer) {
        card(
                canaries,
                "recordVolunteerConsent",
                reference,
                Map.of("photosConsent", answer, "mailingConsent", answer, "consentObtainedBy", "spoken"));
    }

    private void on(String reference, LocalDate day) {
        clock.set(day);
        journey.runJobs(reference);
    }

    private static void submit(
            Canaries canaries, String reference, String form, Map<String, ?> bound, Map<String, ?> answers) {
        canaries.submit(reference, form, SUBJECT, bound, answers);
    }

    private void card(Canaries canaries, String form, String reference, Map<String, ?> given) {
        forms.submitCard(form, reference, Map.of(SUBJECT, values(canaries, form, given)), STAFF, Coordinator.LATVIAN);
    }

    private static Map<String, Object> values(Canaries canaries, String form, Map<String, ?> given) {
        Map<String, Object> values = new HashMap<>(canaries.of(form, given));
        given.forEach((key, value) -> values.put(key, value instanceof Boolean ? value : String.valueOf(value)));
        return values;
    }
}
