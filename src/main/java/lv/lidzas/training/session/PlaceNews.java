package lv.lidzas.training.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.lidzas.notifications.RefusedLetters;
import lv.lidzas.values.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those with a place at a session still have to be told. It stands with the place, so that whoever has given the place
 * up is told nothing, and each learner is told one session at a time, the one that has waited longest first.
 */
@Component
@Transactional
public class PlaceNews {

    /** What there is to tell. */
    public enum Kind implements Coded {
        /** The session is the day after. */
        NEAR("sessionNear"),
        /** It will not take place. */
        OFF("sessionCalledOff");

        private final String template;

        Kind(String template) {
            this.template = template;
        }

        /** The text that tells it. */
        public String template() {
            return template;
        }
    }

    private final RefusedLetters letters;
    private final JdbcClient database;
    private final Clock clock;

    PlaceNews(RefusedLetters letters, JdbcClient database, Clock clock) {
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes it for every place at a session that is not over. The newest word counts: nobody is reminded of what is off.
     *
     * @return {@code T-} references of those to be told
     */
    List<String> of(String session, Kind kind) {
        return database.sql(
                        """
                        update lidzas.training_enrolment set news = ?, news_at = ?
                        where session = ? and attendance is null returning run""")
                .params(kind.code(), Timestamp.from(clock.instant()), session)
                .query(String.class)
                .list();
    }

    /**
     * The session that a learner is to be told of next.
     *
     * @param run {@code T-} reference
     * @return {@code S-} reference; empty if there is nothing (any more)
     */
    @Transactional(readOnly = true)
    public Optional<String> next(String run, Kind kind) {
        return database.sql(
                        """
                        select session from lidzas.training_enrolment
                        where run = ? and news = ? order by news_at, session limit 1""")
                .params(run, kind.code())
                .query(String.class)
                .optional();
    }

    /** The learner has been told of the next one, or the letter was refused: then it stands with the place which one it was. */
    public void told(String run, Kind kind) {
        next(run, kind).ifPresent(session -> database.sql(
                        """
                        update lidzas.training_enrolment set news = null, news_at = null, unheard = ?
                        where run = ? and session = ?""")
                .params(isRefused(run, kind) ? kind.code() : null, run, session)
                .update());
    }

    /** Whether more letters were refused than places say so of. */
    private boolean isRefused(String run, Kind kind) {
        return letters.waiting(run, kind.template())
                > database.sql("select count(*) from lidzas.training_enrolment where run = ? and unheard = ?")
                        .params(run, kind.code())
                        .query(Long.class)
                        .single();
    }

    /** The session ahead of which a letter told that was refused, the next one first; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<String> notHeard(String run, Kind kind) {
        return unheard(run, kind).stream().findFirst();
    }

    /** The letter about the first of them has gone. */
    public void heard(String run, Kind kind) {
        notHeard(run, kind).ifPresent(session -> database.sql(
                        "update lidzas.training_enrolment set unheard = null where run = ? and session = ?")
                .params(run, session)
                .update());
    }

    private List<String> unheard(String run, Kind kind) {
        return database.sql(
                        """
                        select place.session from lidzas.training_enrolment place
                        join lidzas.training_session session on session.reference = place.session
                        where place.run = ? and place.unheard = ? and session.starts_at > ?
                        order by session.starts_at, place.session""")
                .params(run, kind.code(), Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }
}
