package lv.lidzas.workflow.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import lv.lidzas.nodes.NodeNews;
import lv.lidzas.nodes.NodeNews.News;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of rights, read once and asked from memory until one changes, here or on another node: there are some hundred,
 * and each request asks a few times. Without news they are read anew as often as accounts are.
 */
@Component
class RightsInForce {

    private static final String TOPIC = "rights";
    private static final Duration WITHOUT_NEWS = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final NodeNews nodes;
    private final AtomicLong changes = new AtomicLong();

    /** By the number of changes before they were read: what was read while one was made serves nobody after it. */
    private final Cache<Long, HeldRights> read =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(WITHOUT_NEWS).build();

    RightsInForce(JdbcClient database, NodeNews nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    /** @return empty where the transaction of now changes rights itself: only the database knows what it may */
    Optional<HeldRights> now() {
        return TransactionSynchronizationManager.hasResource(this)
                ? Optional.empty()
                : Optional.of(read.get(changes.get(), change -> HeldRights.in(database)));
    }

    /** To be called within the transaction that changes a right. */
    void change() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            nodes.tell(TOPIC);
            changes.incrementAndGet();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new Change());
            nodes.tell(TOPIC);
        }
    }

    @EventListener
    void on(News news) {
        if (news.concerns(TOPIC)) {
            changes.incrementAndGet();
        }
    }

    private final class Change implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(RightsInForce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RightsInForce.this, Boolean.TRUE);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RightsInForce.this);
            changes.incrementAndGet();
        }
    }
}
