package lv.lidzas.records;

/** What the form showed is no longer what stands in the record, or the form itself was changed while it was open. */
public class StaleForm extends RuntimeException {

    /** Which of the two changed. */
    public enum Changed {
        FORM,
        RECORD
    }

    private final Changed changed;

    public StaleForm(Changed changed) {
        super("stale form: the " + changed.name().toLowerCase() + " was changed meanwhile");
        this.changed = changed;
    }

    public Changed changed() {
        return changed;
    }
}
