package lv.lidzas.releases.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.forms.FilesDeployed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One task for each open difference, none for a settled one. It comes after the start and after a deployment, in a
 * transaction of its own: a task that cannot be made stops neither, and the next start makes up for it.
 */
@Component
class MergeTasks {

    private static final Logger LOG = LoggerFactory.getLogger(MergeTasks.class);

    private final Differences differences;
    private final MergeProcess process;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    MergeTasks(
            Differences differences,
            MergeProcess process,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.differences = differences;
        this.process = process;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        // The deployment that told of itself is over, its transaction not yet put away.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener(ApplicationReadyEvent.class)
    void agree() {
        attempt(() -> {
            Set<String> open =
                    differences.open().stream().map(Difference::reference).collect(Collectors.toSet());
            Set<String> tasks = process.open();
            Set<String> missing = new HashSet<>(open);
            missing.removeAll(tasks);
            missing.forEach(process::differenceFound);
            process.differenceSettled(
                    tasks.stream().filter(task -> !open.contains(task)).toList());
        });
    }

    @EventListener
    void on(FilesDeployed news) {
        if (news.byApplication()) {
            return;
        }
        List<String> files = news.files().stream()
                .map(resource -> resource.substring(resource.lastIndexOf('/') + 1))
                .toList();
        attempt(() -> process.differenceSettled(differences.deployed(files)));
    }

    private void attempt(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> {
                // Nodes that start together take turns.
                database.sql("select pg_advisory_xact_lock(hashtext('lidzas.releases.tasks'))::text")
                        .query(String.class)
                        .single();
                work.run();
            });
        } catch (RuntimeException e) {
            LOG.error("the tasks about differences are not up to date: {}", WithoutWords.describe(e));
        }
    }
}
