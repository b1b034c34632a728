package lv.lidzas.workflow.gate.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of object may hold.
 *
 * @param name of the object or the type of the component
 */
record JsonRule(String name, Map<String, Member> members) {

    /** @return what a member of this name may hold; one that the table ends with a star stands for all that begin so */
    @Nullable
    Member member(String name) {
        Member exact = members.get(name);
        return exact != null || name.indexOf('.') < 0
                ? exact
                : members.get(name.substring(0, name.lastIndexOf('.') + 1) + "*");
    }

    /** What a member holds. */
    enum Holds {
        VALUE,
        OBJECT,
        LIST,
        COMPONENTS
    }

    /** @param of name of the value or the object */
    record Member(Holds holds, String of, boolean required) {}
}
