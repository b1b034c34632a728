package lv.lidzas.feel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;

/** What a condition comes to where it only compares texts and ticks of one kind, which most do. */
final class Truth {

    private Truth() {}

    /** @return empty where FEEL knows more: about values of two kinds, none, or a third truth */
    static Optional<Boolean> of(Exp exp, Map<String, Object> data) {
        if (exp instanceof Disjunction or) {
            return of(or.x(), data).flatMap(one -> of(or.y(), data).map(other -> one || other));
        }
        if (exp instanceof Conjunction and) {
            return of(and.x(), data).flatMap(one -> of(and.y(), data).map(other -> one && other));
        }
        if (exp instanceof Not not) {
            return of(not.x(), data).map(holds -> !holds);
        }
        if (exp instanceof Equal equal && equal.x() instanceof Ref ref) {
            return same(value(ref, data), equal.y());
        }
        return exp instanceof Ref ref && value(ref, data) instanceof Boolean ticked
                ? Optional.of(ticked)
                : Optional.empty();
    }

    private static Optional<Boolean> same(@Nullable Object value, Exp literal) {
        if (value instanceof String text && literal instanceof ConstString wanted) {
            return Optional.of(text.equals(wanted.value()));
        }
        return value instanceof Boolean ticked && literal instanceof ConstBool wanted
                ? Optional.of(ticked == wanted.value())
                : Optional.empty();
    }

    private static @Nullable Object value(Ref ref, Map<String, Object> data) {
        List<String> path = Feel.listed(ref.names());
        Object first = data.get(path.get(0));
        return path.size() == 1
                ? first
                : path.size() == 2 && first instanceof Map<?, ?> group ? group.get(path.get(1)) : null;
    }
}
