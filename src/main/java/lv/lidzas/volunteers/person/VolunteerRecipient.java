package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.TalkText;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.mails.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to an applicant or volunteer. */
@Component
class VolunteerRecipient implements Recipient {

    private static final Set<String> SIGNED = Set.of(NoticeForm.PAPER.code(), NoticeForm.E_SIGNATURE.code());

    private final VolunteerRegister volunteers;
    private final People people;
    private final TalkText talk;
    private final OnboardingProcess process;
    private final Agreements agreements;
    private final VolunteerOwnSection own;
    private final MessageSource messages;
    private final Deadlines deadlines;
    private final Clock clock;

    VolunteerRecipient(
            VolunteerRegister volunteers,
            People people,
            TalkText talk,
            OnboardingProcess process,
            Agreements agreements,
            VolunteerOwnSection own,
            MessageSource messages,
            Deadlines deadlines,
            Clock clock) {
        this.volunteers = volunteers;
        this.people = people;
        this.talk = talk;
        this.process = process;
        this.agreements = agreements;
        this.own = own;
        this.messages = messages;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "volunteer";
    }

    @Override
    public String record() {
        return "volunteer";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of(
                "firstName",
                "lastName",
                "clarificationQuestion",
                "reviewBy",
                "talk",
                "talkBy",
                "probationUntil",
                "pausedUntil",
                "lastDay",
                "keptUntil",
                "noticeSigned",
                "missing");
    }

    /** Who was registered by telephone has just been spoken to, and is called when the application is reviewed. */
    @Override
    public Set<String> toldOtherwise() {
        return Set.of("registered");
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.ofEntries(
                Map.entry("confirmed", at(Stage.APPLIED)),
                Map.entry("invited", at(Stage.INTERVIEW)),
                Map.entry("rejected", at(Stage.REJECTED)),
                Map.entry("tooYoung", at(Stage.REJECTED)),
                Map.entry("withdrawn", at(Stage.WITHDRAWN)),
                Map.entry("agreementToSign", process::isSigningAwaited),
                Map.entry("signingReminder", process::isSigningAwaited),
                Map.entry("agreementConcluded", agreements::isConcluded),
                Map.entry("welcome", at(Stage.PROBATION)),
                Map.entry("activated", at(Stage.ACTIVE)),
                Map.entry("probationProlonged", at(Stage.PROBATION)),
                Map.entry(
                        "leavingNotice",
                        reference -> volunteers.find(reference).cooperation().isLeaving()),
                Map.entry(
                        "noticeByOrganisation",
                        reference -> volunteers.find(reference).cooperation().isLeaving()),
                Map.entry(
                        "noticeTakenBack",
                        reference -> !volunteers.find(reference).cooperation().isLeaving()),
                Map.entry("farewell", at(Stage.ENDED)),
                Map.entry(
                        "workHeld",
                        reference -> volunteers.find(reference).cooperation().isHeld()),
                Map.entry(
                        "workResumed",
                        reference -> !volunteers.find(reference).cooperation().isHeld()),
                Map.entry("welcomeBack", reference -> volunteers.find(reference).stage() != Stage.PAUSED));
    }

    private Predicate<String> at(Stage stage) {
        return reference -> volunteers.find(reference).stage() == stage;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        Addressee plain = people.addressee(volunteer.person(), Map.of());
        return Optional.of(people.addressee(volunteer.person(), facts(volunteer, plain.language())));
    }

    private Map<String, String> facts(Volunteer volunteer, Locale language) {
        String question = volunteer.clarificationQuestion();
        return Map.of(
                "missing", missing(volunteer, language),
                "clarificationQuestion", question == null ? "" : question,
                "reviewBy", until(VolunteerDeadline.REVIEW_APPLICATION_ENDS, language),
                "talk", talk.of(volunteer, language),
                "talkBy", until(VolunteerDeadline.HOLD_FIRST_TALK_ENDS, language),
                "probationUntil", day(volunteer.probationEndsOn(), language),
                "pausedUntil", day(volunteer.cooperation().pausedUntil(), language),
                "lastDay", day(volunteer.cooperation().lastDay(), language),
                "keptUntil", keptUntil(volunteer, language),
                "noticeSigned", noticeSigned(volunteer.cooperation(), language));
    }

    /** Whoever had an agreement is kept like everybody with whom there was one. */
    private VolunteerDeadline keptLike(Volunteer volunteer) {
        return agreements.isConcluded(volunteer.reference())
                ? VolunteerDeadline.ENDED_VOLUNTEER_KEPT
                : VolunteerDeadline.REFUSED_APPLICATION_KEPT;
    }

    /** The same as on the own page; empty if nothing is. */
    private String missing(Volunteer volunteer, Locale language) {
        return own.asked(volunteers.outsideView(volunteer), volunteer).stream()
                .map(one -> "- " + messages.getMessage("volunteer.missing." + one.code(), null, language))
                .collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null ? "" : Written.until(new LastDay(day, null), language);
    }

    /** Of an application that has ended, counted as the night counts it that erases it; empty of any other. */
    private String keptUntil(Volunteer volunteer, Locale language) {
        return Set.of(Stage.REJECTED, Stage.WITHDRAWN).contains(volunteer.stage())
                ? Written.until(
                        LastDay.of(deadlines.after(keptLike(volunteer), volunteer.stageSince()), clock.getZone()),
                        language)
                : "";
    }

    /** The day of a notice that was signed and handed over, so that the mail is none; empty of any other. */
    private static String noticeSigned(Cooperation cooperation, Locale language) {
        LocalDate on = cooperation.noticeOn();
        return on != null && SIGNED.contains(Objects.requireNonNullElse(cooperation.noticeForm(), ""))
                ? Written.date(on, language)
                : "";
    }

    private String until(VolunteerDeadline deadline, Locale language) {
        return Written.until(LastDay.of(deadlines.of(deadline), clock.getZone()), language);
    }
}
