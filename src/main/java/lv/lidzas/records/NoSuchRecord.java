package lv.lidzas.records;

/** There is no record with the reference asked for. Its message holds no value. */
public class NoSuchRecord extends RuntimeException {

    public NoSuchRecord() {
        super("no such record");
    }
}
