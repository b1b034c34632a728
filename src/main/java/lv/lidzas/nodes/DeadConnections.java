package lv.lidzas.nodes;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where one connection died without a word, the others of the pool have most likely died with it: all are given up, or each
 * request would have to find out about a few of them for itself.
 */
@Component
public class DeadConnections {

    private final DataSource database;

    public DeadConnections(DataSource database) {
        this.database = database;
    }

    /** @param dead got from the pool, and still to be closed by whoever got it */
    public void found(Connection dead) {
        HikariDataSource pool = pool();
        if (pool != null) {
            pool.evictConnection(dead);
            giveUpTheOthers();
        }
    }

    /** Those that are in use are given up when they come back. */
    public void giveUpTheOthers() {
        HikariDataSource pool = pool();
        if (pool != null && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private @Nullable HikariDataSource pool() {
        try {
            return database.isWrapperFor(HikariDataSource.class) ? database.unwrap(HikariDataSource.class) : null;
        } catch (SQLException e) {
            return null;
        }
    }
}
