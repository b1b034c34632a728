package lv.lidzas.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** One node migrates the database, and has the time that it takes. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean
    FlywayMigrationStrategy inItsTurn(StartTurn turn) {
        return flyway -> {
            turn.take();
            flyway.migrate();
        };
    }

    @Bean
    FlywayConfigurationCustomizer withoutHurry(DataSource database) {
        return migrations -> migrations.dataSource(new Patient(database));
    }

    /** A statement of a migration may work on every row there is; the pool gives the connection its limit back. */
    private static final class Patient extends DelegatingDataSource {

        Patient(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setNetworkTimeout(Runnable::run, 0);
            return connection;
        }
    }
}
