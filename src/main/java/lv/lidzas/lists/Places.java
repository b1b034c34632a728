package lv.lidzas.lists;

import org.jspecify.annotations.Nullable;

/**
 * Where the lists of one page stand, as its address says: {@code pec} and {@code pirms} for the only list, {@code
 * <name>-pec} and {@code <name>-pirms} for one of several. A handler's method takes it as a parameter.
 */
public final class Places {

    /** Every list at its beginning. */
    public static final Places START = new Places(parameter -> null);

    private final Parameters parameters;

    /** Values of an address, by name. */
    @FunctionalInterface
    interface Parameters {

        @Nullable
        String get(String name);
    }

    Places(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Where the page's only list stands. */
    public Place only() {
        return Place.of(parameters.get("pec"), parameters.get("pirms"));
    }

    /** Where one of several lists stands. */
    public Place of(String list) {
        return Place.of(parameters.get(list + "-pec"), parameters.get(list + "-pirms"));
    }
}
