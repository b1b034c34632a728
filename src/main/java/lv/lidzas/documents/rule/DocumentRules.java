package lv.lidzas.documents.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.lidzas.documents.FileType;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.records.Option;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the tables. */
@Component
public class DocumentRules {

    /** What a proxy lets through, and a node can hold in its memory, whatever a table says. */
    public static final int MOST_MEGABYTES = 10;

    private final CodeLists lists;

    private final Function<String, Optional<Object>> uploaders;
    private final Function<String, Optional<Object>> megabytes;
    private final Function<String, Optional<Object>> months;
    private final Function<String, Optional<Object>> erasers;

    /** A page asks of each kind: what a table says is remembered until somebody deploys. */
    DocumentRules(Decisions decisions, CodeLists lists, UntilDeployed memory) {
        this.lists = lists;
        uploaders = memory.remembered(asked -> Optional.ofNullable(decisions.evaluate(
                DocumentTables.UPLOADERS,
                Map.of(DocumentTables.KIND, first(asked), DocumentTables.ABOUT, second(asked)))));
        megabytes = memory.remembered(asked -> Optional.ofNullable(decisions.evaluate(
                DocumentTables.MEGABYTES,
                Map.of(DocumentTables.KIND, first(asked), DocumentTables.TYPE, second(asked)))));
        months = memory.remembered(kind ->
                Optional.ofNullable(decisions.evaluate(DocumentTables.MONTHS, Map.of(DocumentTables.KIND, kind))));
        erasers = memory.remembered(kind ->
                Optional.ofNullable(decisions.evaluate(DocumentTables.ERASERS, Map.of(DocumentTables.KIND, kind))));
    }

    private static String first(String asked) {
        return asked.substring(0, asked.indexOf(' '));
    }

    private static String second(String asked) {
        return asked.substring(asked.indexOf(' ') + 1);
    }

    /** Every kind with its words. */
    public List<Option> kinds() {
        return lists.options(DocumentTables.KINDS);
    }

    public boolean isKind(String kind) {
        return kinds().stream().anyMatch(one -> one.value().equals(kind));
    }

    public String word(String kind, Locale language) {
        return lists.label(DocumentTables.KINDS, kind, language);
    }

    /**
     * Whether somebody may hand a file of this kind in.
     *
     * @param about name of the kind of record that it is about
     */
    public boolean may(String kind, String about, boolean colleague) {
        Object who = uploaders.apply(kind + " " + about).orElse("nobody");
        return DocumentTables.EVERYBODY.equals(who) || (colleague && DocumentTables.STAFF.equals(who));
    }

    /** Whether the person may erase what he or she handed in: nobody else needs it. */
    public boolean mayWithdraw(String kind) {
        return erasers.apply(kind).filter(DocumentTables.PERSON::equals).isPresent();
    }

    /** 0 if this kind is not taken as such a file. */
    public int megabytes(String kind, FileType type) {
        return megabytes
                .apply(kind + " " + type.code())
                .map(most -> Math.min(((Number) most).intValue(), MOST_MEGABYTES))
                .orElse(0);
    }

    /** Last day of a file that comes on that one; {@code null} if it is kept as long as its record. */
    public @Nullable LocalDate keptUntil(String kind, LocalDate today) {
        int kept = ((Number) months.apply(kind).orElseThrow()).intValue();
        return kept == 0 ? null : today.plusMonths(kept);
    }
}
