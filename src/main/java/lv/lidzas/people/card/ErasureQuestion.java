package lv.lidzas.people.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.people.PersonPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on somebody who is to be erased, counted in one statement. */
@Component
class ErasureQuestion {

    private final ObjectProvider<PersonPart> parts;
    private final JdbcClient database;
    private final MessageSource messages;

    ErasureQuestion(ObjectProvider<PersonPart> parts, JdbcClient database, MessageSource messages) {
        this.parts = parts;
        this.database = database;
        this.messages = messages;
    }

    /**
     * @param said how many, in words
     * @param page where they stand
     */
    record Hanging(String said, String page) {}

    /** What there is nothing of is left out. */
    @Transactional(readOnly = true)
    List<Hanging> of(String person, int tasks, Locale language) {
        List<PersonPart> counted = parts.orderedStream().toList();
        String card = "/personas/" + person + "#";
        List<Hanging> hanging = new ArrayList<>();
        if (tasks > 0) {
            hanging.add(new Hanging(said("erase.tasks", tasks, language), card + "tasks"));
        }
        String counts = counted.stream().map(part -> "(" + part.query() + ")").collect(Collectors.joining(", "));
        database.sql("select " + counts)
                .param("person", person)
                .query((row, number) -> {
                    for (int i = 0; i < counted.size(); i++) {
                        PersonPart part = counted.get(i);
                        if (row.getLong(i + 1) > 0) {
                            hanging.add(
                                    new Hanging(said(part.words(), row.getLong(i + 1), language), card + part.place()));
                        }
                    }
                    return true;
                })
                .single();
        return hanging;
    }

    private String said(String words, long count, Locale language) {
        return messages.getMessage(words, new Object[] {count}, language);
    }
}
