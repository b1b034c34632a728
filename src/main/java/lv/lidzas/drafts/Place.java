package lv.lidzas.drafts;

import java.util.regex.Pattern;
import lv.lidzas.records.NoSuchRecord;

/**
 * Where a form is filled in.
 *
 * @param text as the table holds it
 */
record Place(String text) {

    private static final String TASK = "task:";
    private static final String START = "start:";

    private static final Pattern ID = Pattern.compile("[\\w.-]{1,64}");

    /** @throws NoSuchRecord if no task can be called so */
    static Place task(String taskId) {
        return place(TASK, taskId);
    }

    /** @throws NoSuchRecord if no process can be called so */
    static Place start(String processKey) {
        return place(START, processKey);
    }

    private static Place place(String kind, String id) {
        if (!ID.matcher(id).matches()) {
            throw new NoSuchRecord();
        }
        return new Place(kind + id);
    }

    boolean isTask() {
        return text.startsWith(TASK);
    }

    /** Id of the task, or key of the process. */
    String id() {
        return text.substring(text.indexOf(':') + 1);
    }
}
