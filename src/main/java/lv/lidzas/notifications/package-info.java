/**
 * Mails to people: texts from the latest deployment, in the person's language, sent as steps of a process, logged without
 * an address. An address that is refused for good starts a process for a coordinator, and its letters are kept by
 * reference until it is corrected. Mails to colleagues about the system are no steps. Its API is
 * {@link lv.lidzas.notifications.SendLog}, {@link lv.lidzas.notifications.RefusedLetters} for whoever corrects an address,
 * {@link lv.lidzas.notifications.StaffMails} and, as {@code notifications :: staff},
 * {@link lv.lidzas.notifications.staff.StaffNews}. It owns the processes {@code undeliverableMail}, {@code resendLetter} and
 * {@code refusedAddress}: where the address belongs to nobody whom we could phone, the process that asks is told.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "access",
            "workflow",
            "workflow :: accounts",
            "workflow :: contract",
            "workflow :: mails",
            "workflow :: operation",
            "records",
            "records :: timeline",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.notifications;

import org.jspecify.annotations.NullMarked;
