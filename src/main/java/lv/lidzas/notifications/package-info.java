/**
 * Mails to people: texts from the latest deployment, in the person's language, sent as steps of a process, logged without
 * an address. An address that is refused for good starts a process for a coordinator. Its API is
 * {@link lv.lidzas.notifications.SendLog}, for whoever erases a person.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"access", "workflow", "web", "values"})
package lv.lidzas.notifications;
