package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.Option;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Letters;
import lv.lidzas.values.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Learners by name, those with a place at a session and those who may come without one, each list in one statement. */
@Component
class Learners {

    private static final Pattern NUMBER = Pattern.compile("T-[0-9]{4}-[0-9]{6,10}");

    private static final String LEARNERS = "select r.reference, p.first_name, p.last_name from lidzas.training_run r"
            + " join lidzas.person p on p.reference = r.person";

    private static final String PLACED =
            "exists (select from lidzas.training_enrolment e" + " where e.run = r.reference and e.session = :session)";

    private final JdbcClient database;

    Learners(JdbcClient database) {
        this.database = database;
    }

    /** Those with a place at this session. */
    List<Option> placed(String session) {
        return named(LEARNERS + " where " + PLACED, Map.of("session", session), false);
    }

    /** Everybody else who learns; the number tells namesakes apart. */
    List<Option> others(String session) {
        return named(LEARNERS + " where r.stage = 'learning' and not " + PLACED, Map.of("session", session), true);
    }

    /** Everybody who learns. */
    List<Option> everybody() {
        return named(LEARNERS + " where r.stage = 'learning'", Map.of(), true);
    }

    private List<Option> named(String query, Map<String, Object> parameters, boolean withNumber) {
        return database
                .sql(query)
                .params(parameters)
                .query((row, number) -> new Option(
                        row.getString(1),
                        PersonName.whole(row.getString(2), row.getString(3))
                                + (withNumber ? ", " + row.getString(1) : "")))
                .list()
                .stream()
                .sorted(LatvianOrder.by(Option::label))
                .toList();
    }

    /**
     * Whom a colleague may mean who typed a name, a first name, a number, or chose from the list.
     *
     * @return one if that is clear
     */
    List<Option> meant(String session, String typed) {
        List<Option> others = others(session);
        Matcher number = NUMBER.matcher(typed.toUpperCase(Locale.ROOT));
        if (number.find()) {
            return others.stream()
                    .filter(learner -> learner.value().equals(number.group()))
                    .toList();
        }
        String asked = Letters.bare(typed);
        List<Option> called = others.stream()
                .filter(learner -> Letters.bare(nameOf(learner)).equals(asked))
                .toList();
        return !called.isEmpty()
                ? called
                : others.stream()
                        .filter(learner -> Letters.bare(nameOf(learner)).startsWith(asked + " "))
                        .toList();
    }

    private static String nameOf(Option learner) {
        return learner.label().substring(0, learner.label().lastIndexOf(','));
    }
}
