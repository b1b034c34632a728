/**
 * Runs processes: engine configuration and its plugins, forms that processes wait for, the guard over process variables, the
 * deployment gate, deadlines and the working-day calendar, correlation. It knows no person and no feature: modules above
 * implement {@link lv.lidzas.records.RecordStore}, {@link lv.lidzas.records.OpeningLog},
 * {@link lv.lidzas.workflow.mails.Recipient} and {@link lv.lidzas.forms.PublicForm}. Who may sign in and which group sees
 * what is decided in {@code access}. It keeps one table of decisions taken (rule ids, no inputs) and no personal data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "forms",
            "forms :: entry",
            "forms :: lists",
            "records",
            "records :: fields",
            "records :: timeline",
            "feel",
            "nodes",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.workflow;

import org.jspecify.annotations.NullMarked;
