package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.SessionFields;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets forms bind a session; those who are enrolled are choices of {@code present} and {@code excused}, other learners of
 * {@code walkIns}.
 */
@Component
@Transactional
class TrainingSessionRecords implements Creatable, Changeable, OffersChoices {

    private final TrainingSessions sessions;
    private final Programmes programmes;
    private final SessionText text;
    private final Learners learners;

    TrainingSessionRecords(TrainingSessions sessions, Programmes programmes, SessionText text, Learners learners) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.text = text;
        this.learners = learners;
    }

    /** Whoever took a place meanwhile is marked all the same. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> known(@Nullable String reference, String key) {
        return key.equals("walkIns") && reference != null ? learners.everybody() : options(reference, key);
    }

    @Override
    public RecordType type() {
        return SessionFields.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        return sessions.find(reference).revision();
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        TrainingSession session = sessions.find(reference);
        return new RecordValues(sessions.read(session, keys), session.revision());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return sessions.create(values, context);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> initial() {
        return sessions.initial();
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        sessions.change(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return title(reference, Languages.LATVIAN);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference, Locale language) {
        TrainingSession session = sessions.find(reference);
        return text.module(session, language) + ", " + text.when(session, language);
    }

    @Override
    public String page(String reference) {
        return "/nodarbibas/" + reference;
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** Whoever learns sees a session on a page, by the own enrolment. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(@Nullable String reference, String key) {
        return switch (key) {
            case "module" -> programmes.modules(programmes.current());
            case "present", "excused" -> reference == null ? List.of() : learners.placed(reference);
            case "walkIns" -> reference == null ? List.of() : learners.others(reference);
            default -> List.of();
        };
    }
}
