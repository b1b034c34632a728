package lv.lidzas.workflow;

/**
 * A use case refuses for a business reason that a model draws: {@link StepDelegate} turns it into the BPMN error of
 * that code. Without a boundary event of that code the step fails like any other.
 */
public abstract class BusinessRefusal extends RuntimeException {

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
