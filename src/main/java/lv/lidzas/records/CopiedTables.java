package lv.lidzas.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a module keeps about a person, for the copy that he or she may ask for. Declared as a bean by the module that owns the
 * tables; what is copied of them are the columns that say in the database that they are personal, but the accounts of
 * colleagues and the numbers of other records.
 */
public record CopiedTables(List<Table> tables) {

    public static CopiedTables of(Table... tables) {
        return new CopiedTables(List.of(tables));
    }

    /**
     * Rows of one table.
     *
     * @param name of this part, the end of the key of its title {@code copy.table.<name>}
     * @param table of schema {@code lidzas}
     * @param rows condition in SQL; {@code :person} is the person's reference, {@code :references} those of all records
     * @param record kind of record in whose words its values are said; {@code null} for none
     * @param codes where the words of codes are that no form offers: beginning of message keys by column, and by
     *     {@code column.key} for what a column of several parts holds
     * @param without personal columns that are about somebody else, or say nothing that another does not
     * @param also further columns
     * @param only the columns, where most are about somebody else; empty for all
     */
    public record Table(
            String name,
            String table,
            String rows,
            @Nullable String record,
            Map<String, String> codes,
            Set<String> without,
            Set<String> also,
            Set<String> only) {

        public static Table of(String table, String rows) {
            return new Table(table, table, rows, null, Map.of(), Set.of(), Set.of(), Set.of());
        }

        private static final String LIST = "list ";
        private static final String QUESTION = "question ";
        private static final String MAILS = "mails";
        private static final String OPENINGS = "openings";

        /** Instead of the beginning of message keys: the words that a list of choices has. */
        public static String wordsOfList(String list) {
            return LIST + list;
        }

        /** Instead of the beginning of message keys: the words of a question that asks under another name or about another kind. */
        public static String wordsOfQuestion(String record, String key) {
            return QUESTION + record + " " + key;
        }

        /** Instead of the beginning of message keys: what a mail is called. */
        public static String wordsOfMails() {
            return MAILS;
        }

        /** Instead of the beginning of message keys: why somebody's data were opened. */
        public static String wordsOfOpenings() {
            return OPENINGS;
        }

        /** The list whose words a column has; {@code null} if it has others. */
        public @Nullable String listOf(String column) {
            return after(LIST, column);
        }

        /** Kind of record and key of the question whose words a column has; {@code null} if it has others. */
        public String @Nullable [] questionOf(String column) {
            String question = after(QUESTION, column);
            return question == null ? null : question.split(" ");
        }

        /** Whether a column holds mails. */
        public boolean isMail(String column) {
            return MAILS.equals(codes.get(column));
        }

        /** Whether a column holds why somebody's data were opened. */
        public boolean isOpening(String column) {
            return OPENINGS.equals(codes.get(column));
        }

        private @Nullable String after(String beginning, String column) {
            String said = codes.get(column);
            return said != null && said.startsWith(beginning) ? said.substring(beginning.length()) : null;
        }

        /** The person stands in a column of that name. */
        public static Table ofPerson(String table) {
            return of(table, "person = :person");
        }

        public Table called(String other) {
            return new Table(other, table, rows, record, codes, without, also, only);
        }

        public Table inWordsOf(String kind) {
            return new Table(name, table, rows, kind, codes, without, also, only);
        }

        public Table saidBy(Map<String, String> beginnings) {
            return new Table(name, table, rows, record, beginnings, without, also, only);
        }

        public Table without(String... columns) {
            return new Table(name, table, rows, record, codes, Set.of(columns), also, only);
        }

        public Table also(String... columns) {
            return new Table(name, table, rows, record, codes, without, Set.of(columns), only);
        }

        public Table only(String... columns) {
            return new Table(name, table, rows, record, codes, without, also, Set.of(columns));
        }
    }
}
