package lv.lidzas.people.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListView;
import lv.lidzas.people.PersonSelection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The selections of the list of people, and how many persons each has. */
@Component
class PersonSelections {

    private final ObjectProvider<PersonSelection.Source> modules;
    private final JdbcClient database;
    private final MessageSource messages;

    PersonSelections(ObjectProvider<PersonSelection.Source> modules, JdbcClient database, MessageSource messages) {
        this.modules = modules;
        this.database = database;
        this.messages = messages;
    }

    /** Empty if no module offers one of that code. */
    Optional<PersonSelection> of(String code) {
        return all().stream().filter(selection -> selection.code().equals(code)).findFirst();
    }

    /** Everybody first, then each selection; counted in one statement. */
    List<Chip> chips(PersonView asked, Locale language) {
        Optional<PersonSelection> chosen = asked.selection();
        ListView view = asked.view();
        List<PersonSelection> all = all();
        List<Long> counts = counts(all);
        List<Chip> chips = new ArrayList<>();
        chips.add(chip(
                view.selecting(PersonView.EVERYBODY).address(),
                "people.everybody",
                counts.get(0),
                chosen.isEmpty(),
                language));
        IntStream.range(0, all.size())
                .filter(i -> counts.get(i + 1) > 0 || chosen.equals(Optional.of(all.get(i))))
                .mapToObj(i -> chip(
                        view.selecting(all.get(i).code()).address(),
                        all.get(i).label(),
                        counts.get(i + 1),
                        chosen.equals(Optional.of(all.get(i))),
                        language))
                .forEach(chips::add);
        return chips;
    }

    private Chip chip(String address, String label, long count, boolean chosen, Locale language) {
        return new Chip(address, messages.getMessage(label, null, language), count, chosen, false);
    }

    private List<Long> counts(List<PersonSelection> all) {
        String each = all.stream()
                .map(selection ->
                        ", (select count(*) from (" + selection.persons() + ") of_" + all.indexOf(selection) + ")")
                .collect(Collectors.joining());
        return database.sql("select (select count(*) from lidzas.person)" + each)
                .query((row, number) -> {
                    List<Long> counts = new ArrayList<>();
                    for (int i = 1; i <= all.size() + 1; i++) {
                        counts.add(row.getLong(i));
                    }
                    return counts;
                })
                .single();
    }

    private List<PersonSelection> all() {
        return modules.orderedStream()
                .flatMap(source -> source.selections().stream())
                .toList();
    }
}
