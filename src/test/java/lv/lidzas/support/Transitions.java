package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes every step of an aggregate from every stage it can be in: each leads where the test says, or is refused and changes
 * nothing.
 *
 * @param <A> the aggregate
 * @param <S> its stages
 */
public final class Transitions<A, S extends Enum<S>> {

    private final Supplier<A> fresh;
    private final Function<A, S> stage;
    private final Map<String, Consumer<A>> steps = new LinkedHashMap<>();
    private final Map<String, Class<? extends RuntimeException>> refusals = new HashMap<>();
    private final Map<S, List<String>> paths = new LinkedHashMap<>();
    private final Map<S, Map<String, S>> possible = new LinkedHashMap<>();
    private Set<S> unreached = Set.of();

    public Transitions(Supplier<A> fresh, Function<A, S> stage) {
        this.fresh = fresh;
        this.stage = stage;
    }

    /** @param refusal how the step is refused where it is not possible */
    public Transitions<A, S> step(String name, Consumer<A> step, Class<? extends RuntimeException> refusal) {
        steps.put(name, step);
        refusals.put(name, refusal);
        return this;
    }

    /**
     * @param path names of the steps by which the stage is reached
     * @param next where the steps lead that are possible from there
     */
    public Transitions<A, S> from(S reached, List<String> path, Map<String, S> next) {
        paths.put(reached, path);
        possible.put(reached, next);
        return this;
    }

    /** Stages that none of the steps leads to. */
    public Transitions<A, S> without(Set<S> unreached) {
        this.unreached = unreached;
        return this;
    }

    public void walk(Class<S> stages) {
        Set<S> all = EnumSet.allOf(stages);
        all.removeAll(unreached);
        assertThat(paths.keySet()).as("stages").isEqualTo(all);
        paths.forEach((from, path) -> steps.forEach((name, step) -> {
            A aggregate = fresh.get();
            path.forEach(earlier -> steps.get(earlier).accept(aggregate));
            assertThat(stage.apply(aggregate)).as("%s", path).isEqualTo(from);
            S next = possible.get(from).get(name);
            if (next == null) {
                assertThatThrownBy(() -> step.accept(aggregate))
                        .as("%s from %s", name, from)
                        .isInstanceOf(refusals.get(name));
            } else {
                step.accept(aggregate);
            }
            assertThat(stage.apply(aggregate)).as("%s from %s", name, from).isEqualTo(next == null ? from : next);
        }));
    }
}
