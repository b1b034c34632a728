/**
 * One form file drives Tasklist, the page drawn by the server and the validation: it is put together with the values of the
 * records that it binds, drawn, read and checked, and what was entered is stored by the record's own use cases. Forms of cards,
 * of new records and of visitors are opened and submitted through {@link lv.lidzas.forms.Forms}; those that a process waits for
 * through {@code workflow}, which also gives {@link lv.lidzas.forms.DeployedForms}. It knows no engine and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"records", "records :: fields", "feel", "base", "values"})
@NullMarked
package lv.lidzas.forms;

import org.jspecify.annotations.NullMarked;
