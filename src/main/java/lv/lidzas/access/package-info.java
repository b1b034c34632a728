/**
 * Who may come in and what they may see: sign-in for staff, their own page and sessions, the roles as engine groups and
 * their authorisations, the log of what happens at the doors, the filters of the task list, personal links for people
 * without an account, public forms, throttles. It decides nothing about records: whether a group may read one is said by
 * the record's own {@link lv.lidzas.records.RecordStore}. Its API is {@link lv.lidzas.access.Staff},
 * {@link lv.lidzas.access.PageRight}, {@link lv.lidzas.access.AccountSection}. It holds the engine's staff accounts, the
 * staff's sessions, second factors, application passwords and links to the organisation's provider, the security log and,
 * per personal link, a hash and the reference that the link leads to.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {
            "workflow",
            "forms",
            "records",
            "nodes",
            "nightly",
            "web",
            "web :: typed",
            "lists",
            "sheets",
            "values",
            "workflow :: accounts",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: news",
            "workflow :: words",
            "base"
        })
@NullMarked
package lv.lidzas.access;

import org.jspecify.annotations.NullMarked;
