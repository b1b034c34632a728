package lv.lidzas.volunteers.stage;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import lv.lidzas.people.Pauses;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** What is agreed with a volunteer from probation on: talks held, a pause, how many cases at most, the last day. */
@Embeddable
public class Cooperation {

    private @Nullable LocalDate cooperationSince;
    private int supervisionsHeld;
    private boolean probationProlonged;
    private @Nullable Integer caseLimit;
    private @Nullable LocalDate pausedFrom;
    private @Nullable LocalDate pausedUntil;
    private @Nullable String resumesAs;
    private @Nullable LocalDate resumedOn;
    private @Nullable LocalDate heldSince;
    private @Nullable LocalDate noticeOn;
    private @Nullable String noticeBy;
    private @Nullable String noticeForm;
    private @Nullable LocalDate lastDay;

    /** Whose word the end of a cooperation is. */
    public enum NoticeBy implements Coded {
        VOLUNTEER,
        ORGANISATION
    }

    /** How notice of an end was given. */
    public enum NoticeForm implements Coded {
        PAPER("paper"),
        E_SIGNATURE("eSignature"),
        EMAIL("email"),
        /** Asked for on the own page, by whoever is signed in there. */
        OWN_PAGE("ownPage"),
        WORD("word");

        private final String code;

        NoticeForm(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @param talksBefore talks whose day had passed before anybody looked after them here */
    public void begin(LocalDate today, int talksBefore) {
        cooperationSince = today;
        supervisionsHeld = talksBefore;
    }

    public boolean hasBegun() {
        return cooperationSince != null;
    }

    public void supervisionHeld() {
        supervisionsHeld++;
    }

    public int supervisionsHeld() {
        return supervisionsHeld;
    }

    /** From now on the number of contacts ends probation no more: what ends it is the day that was agreed. */
    public void prolong() {
        probationProlonged = true;
    }

    public boolean isProlonged() {
        return probationProlonged;
    }

    /** How many cases the volunteer wants at most; {@code null} for as many as the organisation allows. */
    public @Nullable Integer caseLimit() {
        return caseLimit;
    }

    public void caseLimit(@Nullable Integer most) {
        caseLimit = most;
    }

    /** @param until the last day; {@code null} if nobody knows yet */
    public void pause(LocalDate from, @Nullable LocalDate until) {
        pausedFrom = from;
        pausedUntil = until;
    }

    /** The first day of the pause that is agreed or lasts; {@code null} if there is none. */
    public @Nullable LocalDate pausedFrom() {
        return pausedFrom;
    }

    public void pausedFrom(@Nullable LocalDate day) {
        pausedFrom = day;
    }

    public @Nullable LocalDate pausedUntil() {
        return pausedUntil;
    }

    public void pausedUntil(@Nullable LocalDate day) {
        pausedUntil = day;
    }

    /**
     * Why the volunteer is not to be asked for anything new on a day: the end is agreed, the work is on hold, or a pause lasts
     * or has not been answered to be over.
     */
    public Pauses.@Nullable Pause away(LocalDate day) {
        if (isLeaving()) {
            return new Pauses.Pause(true, lastDay);
        }
        if (isHeld()) {
            return new Pauses.Pause(false, null);
        }
        boolean pauses = pausedFrom != null && !day.isBefore(pausedFrom);
        return pauses ? new Pauses.Pause(false, pausedUntil) : null;
    }

    /** Nothing is offered from a day on until a manager decides; nothing is known here of why. */
    public void hold(LocalDate since) {
        heldSince = since;
    }

    public void liftHold() {
        heldSince = null;
    }

    public boolean isHeld() {
        return heldSince != null;
    }

    /** Since when the work is on hold; {@code null} if it is not. */
    public @Nullable LocalDate heldSince() {
        return heldSince;
    }

    /** Says what the volunteer comes back as. */
    public void resumeAs(Stage stage) {
        resumesAs = stage.code();
    }

    /** What the volunteer comes back as from a pause. */
    public Stage resumesAs() {
        return resumesAs == null ? Stage.ACTIVE : Stage.of(resumesAs);
    }

    /** No pause is left. */
    public void resumed(LocalDate today) {
        pausedFrom = null;
        pausedUntil = null;
        resumesAs = null;
        resumedOn = today;
    }

    /** Nobody has stopped any more, and no pause is left. */
    public void cameBack(LocalDate today) {
        noticeTakenBack();
        liftHold();
        resumed(today);
    }

    /** Nobody has stopped any more; a pause that was agreed stays so. */
    public void noticeTakenBack() {
        noticeOn = null;
        noticeBy = null;
        noticeForm = null;
        lastDay = null;
    }

    public @Nullable LocalDate resumedOn() {
        return resumedOn;
    }

    /**
     * @param how {@code null} while nobody knows
     * @param last the last day of work, which the notice leaves time until
     */
    public void giveNotice(LocalDate on, NoticeBy by, @Nullable NoticeForm how, LocalDate last) {
        noticeOn = on;
        noticeBy = by.code();
        noticeForm = how == null ? null : how.code();
        lastDay = last;
    }

    /** Code of whose word it is; {@code null} while nobody has stopped. */
    public @Nullable String noticeBy() {
        return noticeBy;
    }

    public void noticeBy(@Nullable String code) {
        noticeBy = code;
    }

    /** Whose word it is; the volunteer's where nobody has said. */
    public NoticeBy noticeFrom() {
        return noticeBy == null ? NoticeBy.VOLUNTEER : CodeConverter.read(NoticeBy.class, noticeBy);
    }

    /** The day on which notice was given; {@code null} while nobody has stopped. */
    public @Nullable LocalDate noticeOn() {
        return noticeOn;
    }

    public void noticeOn(@Nullable LocalDate day) {
        noticeOn = day;
    }

    /** Code of how notice was given; {@code null} where nobody has said. */
    public @Nullable String noticeForm() {
        return noticeForm;
    }

    public void noticeForm(@Nullable String code) {
        noticeForm = code;
    }

    /** Whether the end is agreed. */
    public boolean isLeaving() {
        return noticeOn != null;
    }

    /** Whether an end is agreed that can still be called off on a day. */
    public boolean canStay(LocalDate day) {
        return isLeaving() && lastDay != null && !day.isAfter(lastDay);
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public void lastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
