package lv.lidzas.support;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that the tests of this run have written to, for whoever looks at it at the end and must not start one. */
public final class UsedDatabase {

    private static volatile String url;

    private UsedDatabase() {}

    static void is(String used) {
        url = used;
    }

    /** Empty if no test needed one. */
    public static Optional<JdbcClient> find() {
        return Optional.ofNullable(url)
                .map(used -> JdbcClient.create(new DriverManagerDataSource(used, "postgres", "postgres")));
    }
}
