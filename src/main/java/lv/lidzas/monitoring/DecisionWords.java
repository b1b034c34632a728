package lv.lidzas.monitoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a table decided, in words: those that we have for its answers, else the words of whoever wrote the row. */
@Component
class DecisionWords {

    private final Decisions decisions;
    private final MessageSource messages;

    DecisionWords(Decisions decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    /** @param rules ids of the rows that held */
    String of(String decision, int version, String @Nullable [] rules, Locale language) {
        return decisions
                .table(decision, version)
                .map(table -> said(decision, table, rules == null ? new String[0] : rules, language))
                .orElse(decision);
    }

    private String said(String decision, Decisions.Table table, String[] rules, Locale language) {
        String name = word("decision." + decision, table.name(), language);
        List<String> answers = Stream.of(rules)
                .map(table.rows()::get)
                .filter(row -> row != null)
                .map(row -> answer(decision, row, language))
                .distinct()
                .toList();
        return answers.isEmpty() ? name : name + ": " + Written.list(answers, language);
    }

    private String answer(String decision, Decisions.Row row, Locale language) {
        String value = String.join(", ", row.outputs());
        return word(
                "decision." + decision + "." + value,
                row.description().isBlank() ? value : row.description(),
                language);
    }

    private String word(String key, String other, Locale language) {
        String said = messages.getMessage(key, null, other, language);
        return said == null ? other : said;
    }
}
