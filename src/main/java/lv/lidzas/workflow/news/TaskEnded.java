package lv.lidzas.workflow.news;

/**
 * News: a task is over, whatever ended it: its form, a timer, the end of its process. Heard in the same transaction.
 *
 * @param taskId of the task that was open until now
 */
public record TaskEnded(String taskId) {}
