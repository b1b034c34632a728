package lv.lidzas.volunteers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.people.Pauses;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The team, for modules that need to know who is in it. */
public interface Volunteers {

    /**
     * Somebody who is taken in and has not left.
     *
     * @param reference {@code V-} reference
     * @param person {@code P-} reference
     * @param stage code
     * @param appliedOn when this person came, or came back
     * @param away why this one is not to be asked for anything new today; {@code null} if nothing is agreed that says so
     * @param caseLimit how many cases this one wants at most; {@code null} for as many as the organisation allows
     */
    record Member(
            String reference,
            String person,
            String stage,
            LocalDate appliedOn,
            Pauses.@Nullable Pause away,
            @Nullable Integer caseLimit) {}

    /** Codes of the stages in which somebody is in the team. */
    List<String> TEAM_STAGES = Stage.IN_TEAM.stream().map(Stage::code).toList();

    /**
     * Somebody who has left.
     *
     * @param reference {@code V-} reference
     * @param person {@code P-} reference
     * @param lastDay of work
     */
    record Left(String reference, String person, LocalDate lastDay) {}

    /**
     * A guardian's consent counts no more; published inside the transaction.
     *
     * @param volunteer {@code V-} reference of whom it was about
     */
    record GuardianWithdrew(String volunteer) {}

    /** The programme is learnt; whoever is in the team already stays as he or she is. */
    void trainingCompleted(String reference);

    /** @return {@code P-} reference of the person behind a volunteer */
    String personOf(String reference);

    /** @return account of the colleague who took this volunteer in; {@code null} if that is not known */
    @Nullable
    String admittedBy(String reference);

    /** @return by {@code V-} reference: the {@code P-} reference of the person behind it; one that is not known is left out */
    Map<String, String> personsOf(Collection<String> references);

    /** Somebody of the team, by the person; empty for anybody else. */
    Optional<Member> memberOf(String person);

    /** {@code V-} reference of somebody of the team, or of whoever has left it last; empty for anybody else. */
    Optional<String> lastOf(String person);

    /**
     * Whether somebody may take on what was offered before: by none of the person's records the work is on hold or its end
     * agreed.
     *
     * @param reference {@code V-} reference
     */
    boolean takesOn(String reference);

    /**
     * Whether somebody may learn with the others now: no consent is missing that the law wants of the guardian of somebody so young.
     *
     * @param reference {@code V-} reference
     */
    boolean mayLearn(String reference);

    /** Whether the law sets no conditions for a volunteer of that age, by the decision {@code volunteerAge}. */
    boolean isAdult(int years);

    /** Everybody in the team. */
    List<Member> team();

    /** Those who have left and were still at work on a day; whoever is in the team by another record is not among them. */
    List<Left> leftSince(LocalDate day);

    /** The last day of somebody who has left; empty for anybody else. */
    Optional<LocalDate> lastDay(String reference);
}
