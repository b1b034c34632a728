/**
 * What a kind of record is: {@link lv.lidzas.records.RecordStore} says its fields, who may read and write it, how it is read
 * and written; who acts ({@link lv.lidzas.records.Actor}), what is refused and how. Modules above bring a bean for each kind;
 * forms and processes know records by it alone. It knows no engine and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Records",
        allowedDependencies = {})
@NullMarked
package lv.lidzas.records;

import org.jspecify.annotations.NullMarked;
