package lv.lidzas.nightly;

import java.util.Collection;
import java.util.function.Consumer;
import lv.lidzas.base.FailureLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a night does to many: one that fails is no reason to leave the others out, and is tried again with the whole work. */
public final class EachByItself {

    private static final Logger LOG = LoggerFactory.getLogger(EachByItself.class);

    private @Nullable RuntimeException first;

    /** Does it to each of them. */
    public <T> EachByItself to(Collection<T> all, Consumer<? super T> does) {
        for (T one : all) {
            try {
                does.accept(one);
            } catch (RuntimeException e) {
                FailureLog.write(LOG, e);
                first = first == null ? e : first;
            }
        }
        return this;
    }

    /** To be said last: all others are done now, so the night may know that one failed. */
    public void end() {
        if (first != null) {
            throw first;
        }
    }
}
