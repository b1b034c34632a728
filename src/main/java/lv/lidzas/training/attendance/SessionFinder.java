package lv.lidzas.training.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.values.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds sessions by their number, or by what is taught, where and by whom: the one nearest to now first. */
@Component
class SessionFinder implements RecordFinder {

    private final JdbcClient database;
    private final TrainingSessionRepository sessions;
    private final Programmes programmes;
    private final SessionText text;
    private final Clock clock;

    SessionFinder(
            JdbcClient database,
            TrainingSessionRepository sessions,
            Programmes programmes,
            SessionText text,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.programmes = programmes;
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
        String asked = Letters.bare(query);
        List<String> modules = programmes.current().modules().stream()
                .filter(module -> Letters.bare(module.title()).contains(asked)
                        || Letters.bare(module.titleEnglish()).contains(asked))
                .map(TrainingModule::code)
                .toList();
        List<String> found = database.sql(
                        """
                        select reference from lidzas.training_session
                        where reference = :number or array_position(:modules, module) is not null
                           or strpos(lower(place), :typed) > 0 or strpos(lower(trainer), :typed) > 0
                        order by reference = :number desc, stage = 'open' desc,
                                 abs(extract(epoch from starts_at) - :now), reference
                        limit :most""")
                .param("number", query.strip().toUpperCase(Locale.ROOT))
                .param("modules", modules.toArray(String[]::new))
                .param("typed", query.strip().toLowerCase(Locale.ROOT))
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
