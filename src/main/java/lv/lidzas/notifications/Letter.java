package lv.lidzas.notifications;

import lv.lidzas.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * One mail to be written: everything but its words, and no address.
 *
 * @param eventId the same for each try, different for each event
 * @param reference of the record that the mail is about
 * @param link user task that the mail leads to; {@code null} if to none
 * @param exitLink message event that the mail leads to; {@code null} if to none
 */
record Letter(
        String eventId,
        String reference,
        String template,
        String recipient,
        String processInstanceId,
        @Nullable String link,
        @Nullable String exitLink) {

    static Letter of(Step step) {
        return new Letter(
                step.eventId(),
                step.reference(),
                step.required("template"),
                step.required("recipient"),
                step.processInstanceId(),
                step.property("link"),
                step.property("exitLink"));
    }
}
