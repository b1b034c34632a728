/**
 * Runs processes and forms: engine configuration and its plugin, form binding and validation, the guard over process
 * variables, the deployment gate, deadlines and the working-day calendar, correlation. It knows no person and no
 * feature: modules above implement {@link lv.lidzas.records.Subject}, {@link lv.lidzas.records.OpeningLog},
 * {@link lv.lidzas.workflow.Recipient} and {@link lv.lidzas.workflow.PublicForm}. Who may sign in and which group sees
 * what is decided in {@code access}. It keeps one table of decisions taken (rule ids, no inputs) and no personal data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"records", "feel", "nodes", "web", "values"})
@NullMarked
package lv.lidzas.workflow;

import org.jspecify.annotations.NullMarked;
