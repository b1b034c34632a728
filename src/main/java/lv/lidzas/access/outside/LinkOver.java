package lv.lidzas.access.outside;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The link was used, or what it led to does not wait any more. */
class LinkOver extends RuntimeException {

    private final @Nullable String answered;

    LinkOver() {
        this(null);
    }

    /** @param answered what it was used for, a key of the words about it */
    LinkOver(@Nullable String answered) {
        super("link is over");
        this.answered = answered;
    }

    /** What it was used for; empty if it was not. */
    Optional<String> answered() {
        return Optional.ofNullable(answered);
    }
}
