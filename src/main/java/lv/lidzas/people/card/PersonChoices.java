package lv.lidzas.people.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private record Counted(String what, String code, long count) {}

    Choices of(PersonView view, Locale language) {
        String among = view.selection()
                .map(PersonSelection::persons)
                .map(persons -> " and p.reference in (" + persons + ")")
                .orElse("");
        List<Counted> counted = database.sql("select 'languages' as what, l.code, count(*) as number"
                        + " from lidzas.person p, unnest(p.languages) l (code) where true" + among + " group by l.code"
                        + " union all select 'municipality', p.municipality, count(*) from lidzas.person p"
                        + " where p.municipality is not null" + among + " group by p.municipality")
                .query((row, number) ->
                        new Counted(row.getString("what"), row.getString("code"), row.getLong("number")))
                .list();
        BoundQuestions.Words words = questions.words(language);
        return new Choices(
                choices("languages", counted, view.language(), words),
                choices("municipality", counted, view.municipality(), words));
    }

    /** What is chosen can be seen and taken away, also where nobody has it. */
    private static List<Choice> choices(
            String what, List<Counted> counted, @Nullable String chosen, BoundQuestions.Words words) {
        List<Counted> those = new ArrayList<>(
                counted.stream().filter(one -> one.what().equals(what)).toList());
        if (chosen != null && those.stream().noneMatch(one -> one.code().equals(chosen))) {
            those.add(new Counted(what, chosen, 0));
        }
        return those.stream()
                .map(one -> new Choice(
                        one.code(),
                        words.shown("person", what, what.equals("languages") ? List.of(one.code()) : one.code()),
                        one.count()))
                .sorted(LatvianOrder.by(Choice::label))
                .toList();
    }

    static Stream<String> label(List<Choice> choices, @Nullable String chosen) {
        return choices.stream().filter(choice -> choice.code().equals(chosen)).map(Choice::label);
    }
}
