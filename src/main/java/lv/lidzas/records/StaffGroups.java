package lv.lidzas.records;

import java.util.Set;

/** Group ids of the staff; the only names that models, grants and rights use. */
public final class StaffGroups {

    public static final String COORDINATORS = "coordinators";
    public static final String MANAGERS = "managers";
    public static final String ANALYSTS = "analysts";
    public static final String SAFEGUARDING = "safeguarding";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** Groups that a model may name as candidates. */
    public static final Set<String> IN_MODELS = Set.of(COORDINATORS, MANAGERS, SAFEGUARDING, ANALYSTS);

    /** Those who work with people and their cases. */
    public static final Set<String> CASEWORKERS = Set.of(COORDINATORS, MANAGERS);

    private StaffGroups() {}
}
