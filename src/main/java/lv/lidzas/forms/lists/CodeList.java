package lv.lidzas.forms.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be chosen, in the order in which it is shown: a decision table that asks nothing and whose rows are a code
 * and its words in both languages.
 *
 * @param id of the table
 */
public record CodeList(String id, List<Entry> entries) {

    /** The columns of such a table, in their order. */
    public static final List<String> COLUMNS = List.of("code", "lv", "en");

    /** One choice. */
    public record Entry(String code, String latvian, String english) {}

    /** With what only an earlier version of the list had, behind what this one has. */
    public CodeList after(CodeList earlier) {
        List<Entry> all = new ArrayList<>(entries);
        for (Entry entry : earlier.entries) {
            if (entries.stream().noneMatch(known -> known.code().equals(entry.code()))) {
                all.add(entry);
            }
        }
        return new CodeList(id, List.copyOf(all));
    }
}
