package lv.lidzas.lists;

import java.util.List;

/**
 * An order that the reader of a list may choose.
 *
 * @param code what an address calls it
 * @param label code of a message
 */
public record Sorting(String code, String label, ListOrder order) {

    /** Whether an address has to name it: the first of those that are offered goes without saying. */
    public boolean isNamed(List<Sorting> offered) {
        return !equals(offered.get(0));
    }

    /** The one that an address asks for; the first of them if it asks for none. */
    public static Sorting of(String code, List<Sorting> offered) {
        return offered.stream()
                .filter(sorting -> sorting.code().equals(code))
                .findFirst()
                .orElse(offered.get(0));
    }
}
