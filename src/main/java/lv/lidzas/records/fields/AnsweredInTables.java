package lv.lidzas.records.fields;

import lv.lidzas.records.RecordType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the tables that record types name; no value is read. */
@Component
class AnsweredInTables implements AnsweredAttributes {

    private final JdbcClient database;

    AnsweredInTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count(RecordType type, String key) {
        if (type.attributesTable() == null) {
            return 0;
        }
        return database.sql("select count(*) from lidzas." + type.attributesTable()
                        + " where jsonb_exists(attributes, :key)")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
