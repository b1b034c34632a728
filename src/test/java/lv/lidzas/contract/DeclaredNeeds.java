package lv.lidzas.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.support.HouseClasses;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.deadlines.Deadline;

/** Everything that code is able to ask of tables: nothing else fits the parameters of {@code Decisions},
 * {@code Deadlines} and {@code CodeLists}. */
public final class DeclaredNeeds {

    private static final JavaClasses PRODUCT = HouseClasses.ofTheProduct();

    private DeclaredNeeds() {}

    public static List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        for (JavaClass type : PRODUCT) {
            if (type.isEnum() && type.isAssignableTo(Deadline.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    deadlines.add((Deadline) constant);
                }
            }
        }
        return deadlines;
    }

    public static List<DecisionContract> contracts() {
        return constants(DecisionContract.class);
    }

    public static List<NeededCodes> codes() {
        return constants(NeededCodes.class);
    }

    private static <T> List<T> constants(Class<T> of) {
        List<T> constants = new ArrayList<>();
        for (JavaClass type : PRODUCT) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(of)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    constants.add(of.cast(value(field.reflect())));
                }
            }
        }
        return constants;
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
