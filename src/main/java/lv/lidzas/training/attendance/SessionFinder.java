package lv.lidzas.training.attendance;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds sessions by their number, or by what is taught, where and by whom: the one nearest to now first. */
@Component
class SessionFinder implements RecordFinder {

    private final JdbcClient database;
    private final TrainingSessionRepository sessions;
    private final SessionSearch search;
    private final SessionText text;
    private final Clock clock;

    SessionFinder(
            JdbcClient database,
            TrainingSessionRepository sessions,
            SessionSearch search,
            SessionText text,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.search = search;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public String record() {
        return "session";
    }

    @Override
    @Transactional(readOnly = true)
    public List<FoundRecord> find(String query, int most, Locale language) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> found = database.sql(
                        "select s.reference from lidzas.training_session s where "
                                + search.condition(query, parameters)
                                + """
                         order by s.reference = :number desc, s.stage = 'open' desc,
                                 abs(extract(epoch from s.starts_at) - :now), s.reference
                        limit :most""")
                .params(parameters)
                .param("now", clock.instant().getEpochSecond())
                .param("most", most)
                .query(String.class)
                .list();
        Map<String, TrainingSession> known = sessions.findAllById(found).stream()
                .collect(Collectors.toMap(TrainingSession::reference, Function.identity()));
        return found.stream()
                .map(reference -> Objects.requireNonNull(known.get(reference)))
                .map(session -> new FoundRecord(
                        session.reference(),
                        text.module(session, language),
                        text.when(session, language) + ", " + text.where(session, language)))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String reference) {
        database.sql("select reference from lidzas.training_session where reference = ? for share")
                .param(reference)
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchRecord::new);
    }
}
