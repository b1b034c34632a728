package lv.lidzas.leak;

/**
 * What a module brings to {@link LeakTest}, as a bean: each of its forms is filled with canaries, by the ways that people
 * have. Whoever is told to the canaries is erased afterwards.
 */
public interface LeakCase {

    void fill(Canaries canaries);

    /** Deletes what belongs to nobody and is kept by the rule of its own. */
    default void forget() {}
}
