package lv.lidzas.people.join;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.access.Devices;
import lv.lidzas.people.People;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.people.person.PersonValues;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two records become one person when a second colleague agrees, and two again while that can be undone. */
@Service
@Transactional
public class PersonJoins {

    static final int UNDOABLE_DAYS = 30;

    private final PersonJoinTable joins;
    private final JoinJournal journal;
    private final JoinObjections objections;
    private final Devices devices;
    private final JoinProcess process;
    private final PersonRepository persons;
    private final PersonValues values;
    private final People people;
    private final Colleagues colleagues;
    private final Clock clock;

    PersonJoins(
            PersonJoinTable joins,
            JoinJournal journal,
            JoinObjections objections,
            Devices devices,
            JoinProcess process,
            PersonRepository persons,
            PersonValues values,
            People people,
            Colleagues colleagues,
            Clock clock) {
        this.joins = joins;
        this.journal = journal;
        this.objections = objections;
        this.devices = devices;
        this.process = process;
        this.persons = persons;
        this.values = values;
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** How far a join has come, as the card tells it. */
    public enum State {
        PROPOSED,
        JOINED,
        PARTED
    }

    /**
     * A join as the cards of both persons show it.
     *
     * @param other {@code P-} reference of the other record
     * @param reason code of how who proposed it knew; {@code null} if that was not asked yet
     * @param decided {@code null} while it waits for a second colleague
     * @param parted {@code null} unless they were parted again
     * @param undoableUntil {@code null} if it cannot be undone
     */
    public record Shown(
            String reference,
            String other,
            State state,
            @Nullable String reason,
            @Nullable Act proposed,
            @Nullable Act decided,
            @Nullable Act parted,
            @Nullable ZonedDateTime undoableUntil) {}

    /** @param by name of the colleague */
    public record Act(@Nullable String by, ZonedDateTime at) {}

    /**
     * Proposes that two records are one person. Nothing happens if that is proposed already.
     *
     * @param kept {@code P-} reference of the record that stays
     * @param duplicate {@code P-} reference of the one that becomes part of it
     * @param reason how whoever proposes knows it
     * @param by account of who proposes
     * @throws NoSuchRecord if one of them is none, or both are the same
     * @throws InvalidForm if something stands against it
     */
    public void propose(String kept, String duplicate, JoinReason reason, String by) {
        lock(kept, duplicate);
        objections.require(kept, duplicate);
        boolean known = joins.of(kept).stream()
                .anyMatch(join ->
                        join.isOpen() && List.of(join.kept(), join.duplicate()).contains(duplicate));
        if (!known) {
            process.joinProposed(joins.add(kept, duplicate, reason, by), by);
        }
    }

    /**
     * The second colleague agrees: everything of the one belongs to the other from now on.
     *
     * @param by account of who decided
     * @throws InvalidForm if something stands against it by now
     * @throws AlreadyDone if it was decided meanwhile
     */
    public void joinPersons(String reference, @Nullable String by) {
        PersonJoin join = joins.lock(reference).orElseThrow(NoSuchRecord::new);
        if (!join.isOpen()) {
            throw new AlreadyDone("the proposal is decided");
        }
        lock(join.kept(), join.duplicate());
        objections.require(join.kept(), join.duplicate());
        joins.decide(reference, "joined", by);
        journal.before(join);
        people.merge(join.kept(), join.duplicate(), by);
        journal.after(join, values.noteOfMerge(List.of()).strip());
    }

    /** The second colleague does not agree: both records stay as they are. */
    public void declineJoin(String reference, @Nullable String by) {
        joins.decide(reference, "declined", by);
    }

    /**
     * Parts two records that were joined, if that was not long ago, the last one first. What came about since stays where
     * it is; whoever was signed in as the joined person is not any more.
     *
     * @param kept {@code P-} reference of the record that was kept
     * @param by account of who undoes it
     * @throws AlreadyDone if somebody has parted them already
     * @throws NoSuchRecord if there is nothing that can be undone
     */
    public void undo(String kept, String reference, String by) {
        PersonJoin join =
                joins.lock(reference).filter(one -> one.kept().equals(kept)).orElseThrow(NoSuchRecord::new);
        if (join.isUndone()) {
            throw new AlreadyDone("the records are parted already");
        }
        requireUndoable(join);
        persons.lock(kept).orElseThrow(NoSuchRecord::new);
        journal.undo(join);
        devices.forget(kept);
        joins.undone(reference, by);
    }

    /**
     * What undoing a join would part.
     *
     * @param kept {@code P-} reference of the record that was kept
     * @throws NoSuchRecord if there is nothing that can be undone
     */
    @Transactional(readOnly = true)
    public JoinParting parting(String kept, String reference) {
        PersonJoin join = find(reference);
        if (!join.kept().equals(kept)) {
            throw new NoSuchRecord();
        }
        requireUndoable(join);
        return journal.parting(join);
    }

    /** What is open about a person, what can be undone, and what was parted again, the newest first. */
    @Transactional(readOnly = true)
    public List<Shown> shownOf(String person, Locale language) {
        List<PersonJoin> shown = joins.of(person).stream()
                .filter(join -> join.isOpen()
                        || join.isUndone()
                        || join.isJoined() && join.kept().equals(person))
                .toList();
        Map<String, String> names = colleagues.named(
                shown.stream()
                        .flatMap(join -> Stream.of(join.proposedBy(), join.decidedBy(), join.undoneBy()))
                        .toList(),
                language);
        return shown.stream()
                .map(join -> new Shown(
                        join.reference(),
                        join.kept().equals(person) ? join.duplicate() : join.kept(),
                        state(join),
                        join.reason(),
                        act(join.proposedBy(), join.proposedAt(), names),
                        act(join.decidedBy(), join.decidedAt(), names),
                        act(join.undoneBy(), join.undoneAt(), names),
                        undoableUntil(join).map(this::here).orElse(null)))
                .toList();
    }

    private static State state(PersonJoin join) {
        if (join.isOpen()) {
            return State.PROPOSED;
        }
        return join.isUndone() ? State.PARTED : State.JOINED;
    }

    private @Nullable Act act(String by, @Nullable Instant at, Map<String, String> names) {
        return at == null ? null : new Act(names.get(by), here(at));
    }

    private void requireUndoable(PersonJoin join) {
        if (undoableUntil(join).isEmpty()) {
            throw new NoSuchRecord();
        }
    }

    PersonJoin find(String reference) {
        return joins.find(reference).orElseThrow(NoSuchRecord::new);
    }

    private Optional<Instant> undoableUntil(PersonJoin join) {
        return Optional.of(join)
                .filter(one -> one.isJoined() && one.undoable() && isLast(one))
                .map(one ->
                        LocalDate.ofInstant(one.decidedAt(), clock.getZone()).plusDays(UNDOABLE_DAYS))
                .map(day -> LastDay.end(day, clock.getZone()))
                .filter(until -> until.isAfter(clock.instant()));
    }

    /** What came later was filled in on top of it. */
    private boolean isLast(PersonJoin join) {
        return joins.of(join.kept()).stream()
                .noneMatch(other -> other.isJoined()
                        && other.kept().equals(join.kept())
                        && decided(other).isAfter(decided(join)));
    }

    private static Instant decided(PersonJoin join) {
        return Objects.requireNonNull(join.decidedAt());
    }

    /** Always in the same order, or two joins could wait for each other. */
    private void lock(String kept, String duplicate) {
        if (kept.equals(duplicate)) {
            throw new NoSuchRecord();
        }
        for (String reference : kept.compareTo(duplicate) < 0 ? List.of(kept, duplicate) : List.of(duplicate, kept)) {
            persons.lock(reference).orElseThrow(NoSuchRecord::new);
        }
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
