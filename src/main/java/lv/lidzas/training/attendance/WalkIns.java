package lv.lidzas.training.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.Option;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Letters;
import lv.lidzas.values.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Learners who may come to a session without a place: whoever came learns as anybody else. */
@Component
class WalkIns {

    private static final Pattern NUMBER = Pattern.compile("T-[0-9]{4}-[0-9]{6,10}");

    private final JdbcClient database;
    private final EnrolmentRepository enrolments;

    WalkIns(JdbcClient database, EnrolmentRepository enrolments) {
        this.database = database;
        this.enrolments = enrolments;
    }

    /** Everybody who learns and has no place at this session, by name; the number tells namesakes apart. */
    List<Option> of(String session) {
        Set<String> placed = new HashSet<>(enrolments.ofSessions(List.of(session)).stream()
                .map(Enrolment::run)
                .toList());
        return everybody().stream()
                .filter(learner -> !placed.contains(learner.value()))
                .toList();
    }

    /** Everybody who learns, in one statement. */
    List<Option> everybody() {
        return database
                .sql("select r.reference, p.first_name, p.last_name from lidzas.training_run r"
                        + " join lidzas.person p on p.reference = r.person where r.stage = 'learning'")
                .query((row, number) -> new Option(
                        row.getString(1),
                        PersonName.whole(row.getString(2), row.getString(3)) + ", " + row.getString(1)))
                .list()
                .stream()
                .sorted(LatvianOrder.by(Option::label))
                .toList();
    }

    /**
     * Whom a colleague means who typed a name, a number, or chose both from the list.
     *
     * @return reference; empty if nobody is called so, or more than one
     */
    Optional<String> named(String session, String typed) {
        Matcher number = NUMBER.matcher(typed.toUpperCase(Locale.ROOT));
        String asked = Letters.bare(typed);
        List<String> found = number.find()
                ? of(session).stream()
                        .map(Option::value)
                        .filter(number.group()::equals)
                        .toList()
                : of(session).stream()
                        .filter(learner -> Letters.bare(learner.label()
                                        .substring(0, learner.label().lastIndexOf(',')))
                                .equals(asked))
                        .map(Option::value)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
