package lv.lidzas.training.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        NEAR,
        /** It will not take place. */
        OFF
    }

    private final JdbcClient database;
    private final Clock clock;

    PlaceNews(JdbcClient database, Clock clock) {
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

    /** The learner has been told of the next one. */
    public void told(String run, Kind kind) {
        next(run, kind).ifPresent(session -> database.sql(
                        "update lidzas.training_enrolment set news = null, news_at = null where run = ? and session = ?")
                .params(run, session)
                .update());
    }
}
