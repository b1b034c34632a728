package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.record.RecordSource;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody's application stands, on the own page. */
@Component
@Order(40)
class VolunteerOwnSection implements MyPageSection {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final OnboardingProcess process;
    private final RecordChecks records;
    private final ReferenceRegister references;
    private final Deadlines deadlines;
    private final Clock clock;

    VolunteerOwnSection(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            OnboardingProcess process,
            RecordChecks records,
            ReferenceRegister references,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.process = process;
        this.records = records;
        this.references = references;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * One application.
     *
     * @param stage code
     * @param reviewedBy until when somebody gets in touch about it, as it stands after "līdz" or "until"; {@code null} if nobody
     *     said so, or that day is over
     * @param missing codes of what the applicant can do something about
     * @param withdrawable whether it can still be withdrawn
     * @param held whether the work is on hold until a manager decides
     * @param lastDay the last day that is agreed
     * @param mayStay whether the volunteer may still call it off
     */
    record Application(
            String reference,
            String stage,
            LocalDate since,
            @Nullable String reviewedBy,
            List<String> missing,
            @Nullable LocalDate probationEndsOn,
            boolean withdrawable,
            boolean held,
            @Nullable LocalDate lastDay,
            boolean mayStay) {}

    @Override
    public String template() {
        return "volunteers/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Application> applications = repository.wholeOf(person).stream()
                .map(volunteer -> shown(volunteer, language))
                .toList();
        return applications.isEmpty() ? null : Map.of("applications", applications);
    }

    /** The engine is asked about few. */
    private static boolean mayBeUnderWay(Volunteer volunteer) {
        return volunteer.stage() != Stage.WITHDRAWN && volunteer.stage() != Stage.ENDED;
    }

    /** Whether somebody is known already, whom we ask, and what the register, a certificate that was seen or a referee says, is ours to judge. */
    private boolean isAsked(Missing lacking, Volunteer volunteer) {
        return switch (lacking) {
            case IDENTITY, RECORD_CHECK, REFEREES -> false;
            case HOME_CERTIFICATE -> !records.isSeen(volunteer.reference(), RecordSource.ELSEWHERE);
            case REFERENCES ->
                !references.isToBeWeighed(volunteer.reference()) || references.isOpen(volunteer.reference());
            case BIRTH_DATE, CONTACT, GUARDIAN_CONSENT, LICENCE, AGREEMENT, INSURANCE -> true;
        };
    }

    /** What somebody may read as missing, wherever it is said; see {@link #isAsked}. */
    List<Missing> asked(VolunteerRegister.OutsideView view, Volunteer volunteer) {
        return view.missing().stream()
                .filter(lacking -> isAsked(lacking, volunteer))
                .toList();
    }

    /** The day that was said when it was sent; the hour is nobody's promise. */
    private @Nullable String reviewedBy(Instant since, Locale language) {
        // Not the task's own day: a task that is done tells of a decision that may still be taken back.
        Instant end = deadlines.after(VolunteerDeadline.REVIEW_APPLICATION_ENDS, since);
        LocalDate day = LastDay.of(end, clock.getZone()).day();
        return day.isBefore(LocalDate.now(clock)) ? null : Written.until(new LastDay(day, null), language);
    }

    private Application shown(Volunteer volunteer, Locale language) {
        VolunteerRegister.OutsideView view = volunteers.outsideView(volunteer);
        return new Application(
                volunteer.reference(),
                view.stage().code(),
                LocalDate.ofInstant(view.since(), clock.getZone()),
                view.stage() == Stage.APPLIED ? reviewedBy(view.since(), language) : null,
                asked(view, volunteer).stream().map(Missing::code).toList(),
                view.stage() == Stage.PROBATION ? volunteer.probationEndsOn() : null,
                mayBeUnderWay(volunteer)
                        && process.withdrawable(volunteer.reference()).isPresent(),
                volunteer.stage().inTeam() && volunteer.cooperation().isHeld(),
                volunteer.stage().inTeam() ? volunteer.cooperation().lastDay() : null,
                volunteer.stage().inTeam()
                        && volunteer.cooperation().canStay(LocalDate.now(clock))
                        && volunteer.cooperation().noticeFrom() == NoticeBy.VOLUNTEER);
    }
}
