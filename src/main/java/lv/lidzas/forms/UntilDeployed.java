package lv.lidzas.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers what was read from deployed files. A deployment counts at once, on whichever node it was made; if its news is
 * lost, after half a minute.
 */
@Component
public class UntilDeployed {

    private static final int MOST = 1000;
    private static final Duration WITHOUT_NEWS = Duration.ofSeconds(30);

    private final List<Cache<String, ?>> known = new CopyOnWriteArrayList<>();

    UntilDeployed() {}

    /**
     * The same, asked of the engine once per name.
     *
     * @param read what it returns is shared, so nobody may change it
     */
    public <T> Function<String, T> remembered(Function<String, T> read) {
        Cache<String, T> values = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(WITHOUT_NEWS)
                .build();
        known.add(values);
        return name -> values.get(name, read);
    }

    @EventListener({FilesDeployed.class, FilesDeployedElsewhere.class})
    void forget() {
        known.forEach(Cache::invalidateAll);
    }
}
