package lv.lidzas.people.card;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonSelection;
import lv.lidzas.values.LatvianOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what the list of people can be narrowed: languages and municipalities of those in a selection, in one statement. */
@Component
class PersonChoices {

    private final JdbcClient database;
    private final BoundQuestions questions;

    PersonChoices(JdbcClient database, BoundQuestions questions) {
        this.database = database;
        this.questions = questions;
    }

    record Choice(String code, String label, long count) {}

    /** By label. */
    record Choices(List<Choice> languages, List<Choice> municipalities) {}

    /** For a page that shows none. */
    static final Choices NONE = new Choices(List.of(), List.of());

    Choices of(PersonView view, Locale language) {
        String among = view.selection()
                .map(PersonSelection::persons)
                .map(persons -> " and p.reference in (" + persons + ")")
                .orElse("");
        Map<String, Long> languages = new HashMap<>();
        Map<String, Long> municipalities = new HashMap<>();
        // Each row is read once: people who speak the same in one place are few groups.
        database.sql("select p.languages, p.municipality, count(*) as number from lidzas.person p where true" + among
                        + " group by p.languages, p.municipality")
                .query(row -> {
                    long number = row.getLong("number");
                    for (String code : (String[]) row.getArray("languages").getArray()) {
                        languages.merge(code, number, Long::sum);
                    }
                    String municipality = row.getString("municipality");
                    if (municipality != null) {
                        municipalities.merge(municipality, number, Long::sum);
                    }
                });
        BoundQuestions.Words words = questions.words(language);
        return new Choices(
                choices("languages", languages, view.language(), words),
                choices("municipality", municipalities, view.municipality(), words));
    }

    /** What is chosen can be seen and taken away, also where nobody has it. */
    private static List<Choice> choices(
            String what, Map<String, Long> counted, @Nullable String chosen, BoundQuestions.Words words) {
        if (chosen != null) {
            counted.putIfAbsent(chosen, 0L);
        }
        return counted.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey(),
                        words.shown("person", what, what.equals("languages") ? List.of(one.getKey()) : one.getKey()),
                        one.getValue()))
                .sorted(LatvianOrder.by(Choice::label))
                .toList();
    }

    static Stream<String> label(List<Choice> choices, @Nullable String chosen) {
        return choices.stream().filter(choice -> choice.code().equals(chosen)).map(Choice::label);
    }
}
