package lv.lidzas.records.fields;

import lv.lidzas.records.RecordType;

/** How many records hold an answer to a question that an analyst has added. */
public interface AnsweredAttributes {

    /** @param key of the additional attribute */
    long count(RecordType type, String key);
}
