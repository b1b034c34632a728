package lv.lidzas.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that colleagues begin from their first page. A module above declares it as a bean; deeds stand in the order of
 * their beans.
 *
 * @param path beginning with a slash
 * @param label code of a message: infinitive and object
 * @param icon name of the icon beside it
 * @param list path of the list whose main act it is; {@code null} for none
 * @param rare whether it stands behind a word, where there are others
 */
public record Deed(String path, String label, String icon, Audience audience, @Nullable String list, boolean rare) {

    public Deed(String path, String label, String icon, Audience audience) {
        this(path, label, icon, audience, null, false);
    }

    /** Begins a process in Tasklist, with its start form open; it is called as in the list there. */
    public static Deed starting(String process, String icon, Audience audience) {
        return new Deed("/camunda/app/tasklist/default/#/?processStart=" + process, "deed." + process, icon, audience);
    }

    /** The same, which is begun on few days. */
    public Deed rarely() {
        return new Deed(path, label, icon, audience, list, true);
    }

    /** The same, which is also the main act on a list. */
    public Deed on(String mainList) {
        return new Deed(path, label, icon, audience, mainList, rare);
    }
}
