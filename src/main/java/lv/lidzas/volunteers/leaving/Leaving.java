package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.lidzas.access.Devices;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.people.NoticeTakenBack;
import lv.lidzas.people.People;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.EndDecided;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.cooperation.Cooperations;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a cooperation: the use cases, named like the steps of {@code volunteerLeaving}. */
@Service
@Transactional
class Leaving {

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final People people;
    private final ObjectProvider<OpenWork> work;
    private final AgreementBook agreements;
    private final NoticeRule rule;
    private final Cooperations cooperations;
    private final LeavingProcess process;
    private final Devices devices;
    private final PersonalLinks links;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Deadlines deadlines;
    private final Clock clock;

    Leaving(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            People people,
            ObjectProvider<OpenWork> work,
            AgreementBook agreements,
            NoticeRule rule,
            Cooperations cooperations,
            LeavingProcess process,
            Devices devices,
            PersonalLinks links,
            ApplicationEventPublisher events,
            MessageSource messages,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.people = people;
        this.work = work;
        this.agreements = agreements;
        this.rule = rule;
        this.cooperations = cooperations;
        this.process = process;
        this.devices = devices;
        this.links = links;
        this.events = events;
        this.messages = messages;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What a colleague has agreed to; of whoever still learns the way into the team ends.
     *
     * @throws InvalidForm if such a request is no notice of the agreement: the colleague asks for it in writing first, and
     *     whoever has given it meanwhile leaves by that
     */
    @EventListener
    void on(RequestGranted granted) {
        if (granted.stops()) {
            List<Volunteer> working = repository.atWork(granted.person());
            requireEnough(working);
            working.forEach(volunteer -> notice(
                    volunteer.reference(),
                    NoticeBy.VOLUNTEER,
                    NoticeForm.OWN_PAGE,
                    granted.askedOn(),
                    granted.until()));
        }
    }

    private void requireEnough(List<Volunteer> working) {
        boolean inWriting = working.stream()
                .filter(volunteer -> !volunteer.cooperation().isLeaving())
                .anyMatch(volunteer -> agreements.isInWriting(volunteer.reference(), LocalDate.now(clock)));
        if (!rule.isEnough(NoticeForm.OWN_PAGE, inWriting)) {
            throw InvalidForm.of(messages, "answer", "volunteer.notice.onOwnPage", Languages.LATVIAN);
        }
    }

    /**
     * A manager has decided; the law gives the volunteer its days, by every record by which the person works. The mail that
     * follows is the notice; of whoever has no address nobody knows yet how it is given.
     */
    @EventListener
    void on(EndDecided decided) {
        repository
                .atWork(volunteers.personOf(decided.reference()))
                .forEach(volunteer -> notice(
                        volunteer.reference(), NoticeBy.ORGANISATION, byMail(volunteer), LocalDate.now(clock), null));
    }

    /**
     * Somebody has given notice; a second one changes nothing.
     *
     * @param how {@code null} while nobody knows
     * @param on the day from which the days of the law count
     * @param wished the last day that was asked for; one before the notice is over is put off until then
     */
    void notice(String reference, NoticeBy by, @Nullable NoticeForm how, LocalDate on, @Nullable LocalDate wished) {
        Cooperation cooperation = volunteers.find(reference).cooperation();
        if (!cooperation.isLeaving()) {
            cooperations.goOn(reference);
            LocalDate earliest = earliest(on);
            cooperation.giveNotice(on, by, how, wished == null || wished.isBefore(earliest) ? earliest : wished);
            process.pauseLifted(reference);
            process.noticeGiven(reference);
        }
    }

    /**
     * The end is called off: the same cooperation goes on, and so does a pause that was agreed before.
     *
     * @throws InvalidForm if nothing waits for it: an end that cannot be stopped is not to come over somebody who stays
     */
    void takeBackNotice(String reference, Locale language) {
        if (!process.noticeTakenBack(reference)) {
            throw InvalidForm.of(messages, "", "volunteer.stay.notNow", language);
        }
        Volunteer volunteer = volunteers.find(reference);
        volunteer.cooperation().noticeTakenBack();
        events.publishEvent(new NoticeTakenBack(volunteer.person()));
        if (volunteer.cooperation().pausedFrom() != null
                && !volunteer.cooperation().isHeld()) {
            process.pauseAgreed(reference);
        }
    }

    /** The first day that may be the last one, by law, where notice is given on a day. */
    LocalDate earliest(LocalDate noticeOn) {
        return LocalDate.ofInstant(
                deadlines.after(
                        VolunteerDeadline.LEAVING_NOTICE_ENDS,
                        noticeOn.atStartOfDay(clock.getZone()).toInstant()),
                clock.getZone());
    }

    /** The organisation gives notice, as early as the law asks it to; its own process goes on from there, with the mail that says so. */
    void endProbation(String reference) {
        LocalDate today = LocalDate.now(clock);
        Volunteer volunteer = volunteers.find(reference);
        volunteer.cooperation().giveNotice(today, NoticeBy.ORGANISATION, byMail(volunteer), earliest(today));
        process.pauseLifted(reference);
    }

    /** Whether a mail can be the notice of the organisation. */
    boolean hasAddress(String reference) {
        return byMail(volunteers.find(reference)) != null;
    }

    private @Nullable NoticeForm byMail(Volunteer volunteer) {
        return people.read(volunteer.person()).containsKey("email") ? NoticeForm.EMAIL : null;
    }

    Agreed dateLeaving(String reference) {
        Cooperation cooperation = volunteers.find(reference).cooperation();
        return new Agreed(Objects.requireNonNull(cooperation.lastDay()), cooperation.noticeFrom());
    }

    /** The last day, and whose word it is. */
    record Agreed(LocalDate lastDay, NoticeBy noticeFrom) {}

    /** Whether something is still to be handed over; what waits for us alone keeps the record, and nobody from ending the task. */
    boolean lookForOpenWork(String reference) {
        return OpenWork.all(work, reference, Languages.LATVIAN).stream().anyMatch(OpenWork.Line::forOthers);
    }

    /**
     * The last day is over. Whatever is open looks for somebody else by itself. The person may sign in anew, as everybody may
     * whose data are kept; no case can be read any more. Who works by another record still stays signed in. For somebody who is not leaving any more nothing ends.
     */
    void endCooperation(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        if (!volunteer.cooperation().isLeaving()) {
            return;
        }
        volunteer.end(clock.instant());
        events.publishEvent(new VolunteerLeft(reference));
        if (repository.atWork(volunteer.person()).isEmpty()) {
            devices.forget(volunteer.person());
        }
        links.forget(reference);
    }
}
