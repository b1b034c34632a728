package lv.lidzas.people.copy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the copy is said: in the words of the forms that asked, and in words of its own for what no form asks. */
@Component
class CopyWords {

    private static final String ATTRIBUTES = "attributes";
    private static final Pattern WORD = Pattern.compile("_(\\w)");

    private final BoundQuestions questions;
    private final CodeLists lists;
    private final MessageSource messages;
    private final Clock clock;

    CopyWords(BoundQuestions questions, CodeLists lists, MessageSource messages, Clock clock) {
        this.questions = questions;
        this.lists = lists;
        this.messages = messages;
        this.clock = clock;
    }

    /** What one column says. */
    record Line(String label, String value) {}

    String title(Table table, Locale language) {
        return messages.getMessage("copy.table." + table.name(), null, language);
    }

    @SuppressWarnings("unchecked")
    List<Line> lines(Table table, Map<String, Object> row, Locale language) {
        BoundQuestions.Words asked = questions.words(language);
        List<Line> lines = new ArrayList<>();
        row.forEach((column, value) -> {
            if (column.equals(ATTRIBUTES) && value instanceof Map<?, ?> answers) {
                asked.answered(record(table), (Map<String, Object>) answers)
                        .forEach(one -> lines.add(new Line(one.label(), one.value())));
            } else {
                lines.add(new Line(label(table, column, language), shown(asked, table, column, value, language)));
            }
        });
        return lines;
    }

    /** Of a column in any table; one that means something else in one of them has a word there. */
    String label(Table table, String column, Locale language) {
        String general = messages.getMessage("copy.column." + column, null, column, language);
        String own = "copy.column." + table.table() + "." + column;
        return Objects.requireNonNull(messages.getMessage(own, null, general, language));
    }

    private String shown(BoundQuestions.Words asked, Table table, String column, Object value, Locale language) {
        if (value instanceof ZonedDateTime moment) {
            return Written.moment(moment, LocalDate.now(clock), language);
        }
        String list = table.listOf(column);
        if (list != null) {
            return lists.label(new NeededCodes(list, List.of()), String.valueOf(value), language);
        }
        String said = table.codes().get(column);
        String shown = asked.shown(record(table), key(column), value);
        return said == null ? shown : Objects.requireNonNull(messages.getMessage(said + value, null, shown, language));
    }

    private static String record(Table table) {
        return Objects.requireNonNullElse(table.record(), "");
    }

    /** As forms call what a column holds. */
    private static String key(String column) {
        return WORD.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
