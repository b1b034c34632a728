package lv.lidzas.people.copy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.people.opening.OpeningWords;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.values.Day;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.mails.MailTemplates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the copy is said: in the words of the forms that asked, and in words of its own for what no form asks. */
@Component
class CopyWords {

    /** Every table that holds how long something took calls it so. */
    private static final String MINUTES = "minutes";

    private static final String ATTRIBUTES = "attributes";
    private static final Pattern WORD = Pattern.compile("_(\\w)");

    private final BoundQuestions questions;
    private final CodeLists lists;
    private final MailTemplates mails;
    private final OpeningWords openings;
    private final MessageSource messages;
    private final Clock clock;

    CopyWords(
            BoundQuestions questions,
            CodeLists lists,
            MailTemplates mails,
            OpeningWords openings,
            MessageSource messages,
            Clock clock) {
        this.questions = questions;
        this.lists = lists;
        this.mails = mails;
        this.openings = openings;
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
        if (value instanceof Collection<?> several) {
            List<String> each = several.stream()
                    .map(one -> shown(asked, table, column, one, language))
                    .toList();
            return several.iterator().next() instanceof Map ? String.join("\n", each) : Written.list(each, language);
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .sorted(Comparator.comparing(
                            part -> Day.stored(String.valueOf(part.getValue())).isPresent()))
                    .map(part -> shown(asked, table, column + "." + part.getKey(), part.getValue(), language))
                    .collect(Collectors.joining(", "));
        }
        return word(asked, table, column, value, language);
    }

    private String word(BoundQuestions.Words asked, Table table, String column, Object value, Locale language) {
        if (column.equals(MINUTES) && value instanceof Number minutes) {
            return Written.duration(minutes.intValue());
        }
        String code = String.valueOf(value);
        String list = table.listOf(column);
        if (list != null) {
            return lists.label(new NeededCodes(list, List.of()), code, language);
        }
        String[] question = table.questionOf(column);
        if (question != null) {
            return asked.shown(question[0], question[1], value);
        }
        if (table.isMail(column)) {
            return mails.title(code, language);
        }
        if (table.isOpening(column)) {
            return openings.of(code, language);
        }
        String said = table.codes().get(column);
        String shown = Day.stored(code)
                .map(day -> Written.date(day, language))
                .orElseGet(() -> asked.shown(record(table), key(column), value));
        return said == null ? shown : Objects.requireNonNull(messages.getMessage(said + code, null, shown, language));
    }

    private static String record(Table table) {
        return Objects.requireNonNullElse(table.record(), "");
    }

    /** As forms call what a column holds. */
    private static String key(String column) {
        return WORD.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
