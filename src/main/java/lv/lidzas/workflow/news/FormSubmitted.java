package lv.lidzas.workflow.news;

import org.jspecify.annotations.Nullable;

/**
 * A form was submitted, whoever did it and by whatever way; published inside the submission's transaction.
 *
 * @param processInstanceId of the process that waited, or that it started
 * @param elementId of the user task or message event
 * @param taskId {@code null} when it was no task
 * @param awaited whether somebody outside was asked for it, by a link too
 * @param reference business key of the process
 * @param formId id of the form
 */
public record FormSubmitted(
        String processInstanceId,
        String elementId,
        @Nullable String taskId,
        boolean awaited,
        String reference,
        String formId) {}
