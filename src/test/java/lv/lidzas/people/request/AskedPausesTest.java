package lv.lidzas.people.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.Pauses;
import lv.lidzas.people.Pauses.Pause;
import lv.lidzas.people.People;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever wants a pause gets no offers on its days, and colleagues read why. */
@ProcessTest
class AskedPausesTest {

    private static final String NOBODY = "P-2000-000001";

    @Autowired
    private PersonRequests requests;

    @Autowired
    private PersonRequestRepository repository;

    @Autowired
    private Pauses pauses;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private CandidateText text;

    @Autowired
    private Assignments assignments;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private People people;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    private TeamMember member;
    private LocalDate first;
    private LocalDate last;

    @BeforeEach
    void aVolunteer() {
        member = training.trained();
        first = clock.today().plusDays(2);
        last = clock.today().plusDays(9);
    }

    @Test
    void aPauseLastsFromItsFirstDayToItsLastBothIncluded() {
        pause(first, last);

        assertThat(on(first.minusDays(1))).isNull();
        assertThat(on(first)).isEqualTo(new Pause(false, last));
        assertThat(on(last)).isEqualTo(new Pause(false, last));
        assertThat(on(last.plusDays(1))).isNull();
    }

    @Test
    void aPauseOfOneDayIsThatDay() {
        pause(first, first);

        assertThat(on(first.minusDays(1))).isNull();
        assertThat(on(first)).isEqualTo(new Pause(false, first));
        assertThat(on(first.plusDays(1))).isNull();
    }

    @Test
    void aPauseWithoutAnEndLastsAndAnEndCountsFromTheDayItIsAskedFor() {
        pause(first, null);
        assertThat(on(first.plusYears(1))).isEqualTo(new Pause(false, null));

        ask(RequestKind.STOP, null, null, last);
        assertThat(on(clock.today())).isEqualTo(new Pause(true, last));
        assertThat(on(first.plusYears(1))).isEqualTo(new Pause(true, last));
    }

    @Test
    void whoeverStoppedAndCameBackHasNotStopped() {
        ask(RequestKind.STOP, null, null, last);

        assertThat(pauses.on(first, Map.of(member.person(), clock.today()))).isNotEmpty();
        assertThat(pauses.on(first, Map.of(member.person(), clock.today().plusDays(1))))
                .isEmpty();
    }

    @Test
    void whatWasGrantedCountsAndWhatWasRefusedOrTakenBackDoesNot() {
        end(pause(first, last), RequestOutcome.REFUSED);
        assertThat(on(first)).isNull();
        end(pause(first, last), RequestOutcome.TAKEN_BACK);
        assertThat(on(first)).isNull();
        end(pause(first, last), RequestOutcome.DONE);
        assertThat(on(first)).isNotNull();
    }

    @Test
    void nobodyIsAskedForNothing() {
        assertThat(pauses.on(first, Map.of())).isEmpty();
        assertThat(pauses.on(first, Map.of(NOBODY, first))).isEmpty();
    }

    @Test
    void whoeverPausesIsNotProposedAndGetsNoOfferButColleaguesReadUntilWhen() {
        String reference = cases.planned();
        pause(clock.today(), last);

        assertThat(journey.form(reference, "userTask_chooseVolunteer").getBody())
                .doesNotContain(member.volunteer());
        assertThat(journey.data(journey.task(reference, "userTask_chooseVolunteer"))
                        .getBody())
                .contains("pauzē līdz " + last.getYear() + ". gada");
        assertThat(text.notEligible(eligibility.candidates(new Eligibility.Supported("C-2026-999999", NOBODY, false))))
                .contains(people.fullName(member.person()) + " – pauzē līdz " + last.getYear() + ". gada");
        assertThatThrownBy(() -> assignments.offer(
                        reference,
                        new Eligibility.Supported("C-2026-999999", NOBODY, false),
                        member.volunteer(),
                        false,
                        Languages.LATVIAN))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .hasEntrySatisfying("volunteer", words -> assertThat(words)
                                .startsWith("Šis brīvprātīgais ir pauzē līdz ")));

        clock.set(last.plusDays(1).atTime(0, 1).atZone(TestClock.RIGA).toInstant());
        assertThat(journey.form(reference, "userTask_chooseVolunteer").getBody())
                .contains(member.volunteer());
    }

    @Test
    void whoeverAnswersAPauseReadsWhatTheVolunteerHelpsIn() {
        String helped = cases.supported(member);
        String reference = pause(clock.today(), last);
        journey.runJobs(reference);

        assertThat(journey.data(journey.task(reference, "userTask_answerRequest"))
                        .getBody())
                .contains(helped);
    }

    private String pause(LocalDate from, LocalDate until) {
        return ask(RequestKind.PAUSE, from, until, null);
    }

    private String ask(RequestKind kind, LocalDate from, LocalDate until, LocalDate lastDay) {
        return requests.ask(
                member.person(),
                kind,
                request -> {
                    request.fromDay(from);
                    request.untilDay(until);
                    request.lastDay(lastDay);
                },
                Locale.ROOT);
    }

    private void end(String reference, RequestOutcome outcome) {
        PersonRequest request = repository.findById(reference).orElseThrow();
        if (outcome == RequestOutcome.REFUSED) {
            request.answer(PersonRequests.REFUSED, false, "agreedOtherwise", null);
        }
        request.end(outcome, Journey.COORDINATOR, clock.today());
        repository.saveAndFlush(request);
    }

    private Pause on(LocalDate day) {
        Map<String, Pause> found = pauses.on(day, Map.of(member.person(), clock.today(), NOBODY, clock.today()));
        return found.get(member.person());
    }
}
