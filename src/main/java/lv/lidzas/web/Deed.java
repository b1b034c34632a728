package lv.lidzas.web;

/**
 * Something that colleagues begin from their first page. A module above declares it as a bean; deeds stand in the order of
 * their beans.
 *
 * @param path beginning with a slash
 * @param label code of a message: infinitive and object
 * @param icon name of the icon beside it
 */
public record Deed(String path, String label, String icon, Audience audience) {

    /** Begins a process in Tasklist, with its start form open. */
    public static Deed starting(String process, String label, String icon, Audience audience) {
        return new Deed("/camunda/app/tasklist/default/#/?processStart=" + process, label, icon, audience);
    }
}
