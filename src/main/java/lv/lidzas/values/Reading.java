package lv.lidzas.values;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, read: either the value as it is stored, or why it can be none.
 *
 * @param value {@code null} if it was refused
 * @param problem key of the sentence, after {@code form.error.}; {@code null} if the value is good
 * @param arguments of the sentence; never what was typed
 */
public record Reading<T>(@Nullable T value, @Nullable String problem, List<Object> arguments) {

    public static <T> Reading<T> good(@Nullable T value) {
        return new Reading<>(value, null, List.of());
    }

    public static <T> Reading<T> bad(String problem, Object... arguments) {
        return new Reading<>(null, problem, List.of(arguments));
    }

    public boolean isGood() {
        return problem == null;
    }

    /**
     * The value of what is good and not empty.
     *
     * @throws NullPointerException if it is neither
     */
    public T read() {
        return Objects.requireNonNull(value);
    }

    /** The value; empty if it was refused. */
    public Optional<T> found() {
        return Optional.ofNullable(value);
    }

    /** Key of the sentence in the messages. */
    public String message() {
        return "form.error." + problem;
    }
}
