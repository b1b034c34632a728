package lv.lidzas.workflow;

/**
 * A use case refuses for a business reason that a model draws: {@link StepDelegate} turns it into the BPMN error of
 * that code. Without a boundary event of that code the step fails like any other. It is a checked exception so that the
 * transaction, which the process goes on with, is not marked as failed; therefore a use case refuses before it writes.
 */
public abstract class BusinessRefusal extends Exception {

    private final String code;

    /** @param code {@code <noun><Adjective>}: {@code volunteerDuplicate} */
    protected BusinessRefusal(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
