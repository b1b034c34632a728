package lv.lidzas.training.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.tokens.Token;
import lv.lidzas.people.People;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.run.Enrolments;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRunRepository;
import lv.lidzas.training.session.TrainingCalendar;
import lv.lidzas.training.session.TrainingSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses under which calendars read sessions. Whoever has the address needs no sign-in, so it is told once, only a hash of
 * it is kept, and a new one makes the old one void.
 */
@Component
@Transactional
class CalendarFeeds {

    private final JdbcClient database;
    private final TrainingRunRepository runs;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final People people;
    private final TrainingCalendar calendar;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient database,
            TrainingRunRepository runs,
            Enrolments enrolments,
            Programmes programmes,
            People people,
            TrainingCalendar calendar,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The day on which the person's address was made; {@code null} if there is none.
     *
     * @throws NoSuchRecord if this person has no training
     */
    @Transactional(readOnly = true)
    public @Nullable LocalDate madeOn(String person) {
        newest(person);
        return database.sql(
                        """
                        select max(f.made_at) from lidzas.training_feed f
                        join lidzas.training_run r on r.reference = f.run where r.person = ?""")
                .param(person)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(made -> LocalDate.ofInstant(made.toInstant(), clock.getZone()))
                .orElse(null);
    }

    /**
     * Makes an address; the one before is void.
     *
     * @return the secret
     * @throws NoSuchRecord as above
     */
    public String make(String person) {
        TrainingRun run = newest(person);
        takeBack(person);
        String secret = Token.fresh();
        database.sql("insert into lidzas.training_feed (run, token_hash, made_at) values (?, ?, ?)")
                .params(run.reference(), Token.hash(secret), Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** No address leads to the person's sessions any more. */
    public void takeBack(String person) {
        database.sql(
                        """
                        delete from lidzas.training_feed where run in (
                            select reference from lidzas.training_run where person = ?)""")
                .param(person)
                .update();
    }

    /**
     * Every session at which the person has or had a place, the called-off ones marked as such.
     *
     * @throws NoSuchRecord if this is no secret, or not any more: the two are not told apart
     */
    @Transactional(readOnly = true)
    public byte[] read(String secret) {
        String person = database.sql(
                        """
                        select r.person from lidzas.training_feed f
                        join lidzas.training_run r on r.reference = f.run where f.token_hash = ?""")
                .param(Token.hash(secret))
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchRecord::new);
        List<TrainingRun> own = runs.findByPersonInOrderByBegunOnDescReferenceDesc(List.of(person));
        Map<String, Enrolments.Attended> attended = enrolments.attended(own);
        Map<String, Programme> taught =
                programmes.wholes(own.stream().map(TrainingRun::programme).toList());
        List<TrainingSession> sessions = new ArrayList<>();
        Map<String, Programme> programmeOf = new HashMap<>();
        for (TrainingRun run : own) {
            Enrolments.Attended places = Objects.requireNonNull(attended.get(run.reference()));
            Programme programme = Objects.requireNonNull(taught.get(run.programme()));
            places.places().forEach(place -> {
                if (programmeOf.putIfAbsent(place.session(), programme) == null) {
                    sessions.add(Objects.requireNonNull(places.sessions().get(place.session())));
                }
            });
        }
        return calendar.of(
                sessions,
                session -> Objects.requireNonNull(programmeOf.get(session.reference())),
                people.addressee(person, Map.of()).language());
    }

    private TrainingRun newest(String person) {
        return runs.findByPersonInOrderByBegunOnDescReferenceDesc(List.of(person)).stream()
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
