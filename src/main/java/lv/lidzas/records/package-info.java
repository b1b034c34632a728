/**
 * What a kind of record is: {@link lv.lidzas.records.RecordType} says its fields and who may read and write it,
 * {@link lv.lidzas.records.RecordStore} reads its records and what implements more than that writes them; who acts ({@link lv.lidzas.records.Actor}), what is refused and how. Modules above bring a bean for each kind;
 * forms and processes know records by it alone. It knows no engine and holds no data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Records",
        allowedDependencies = {"values"})
@NullMarked
package lv.lidzas.records;

import org.jspecify.annotations.NullMarked;
