package lv.lidzas.workflow.engine.storage;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * What we add to the engine's own tables: {@code db/engine}, with a history of its own, because in an empty database the
 * engine makes its tables only after all of ours are there.
 */
@Component
class EngineTableMigrations implements InitializingBean {

    private static final String HISTORY = "engine_schema_history";

    private final Flyway migrations;

    /** @param engine its tables are there once it is built */
    EngineTableMigrations(Flyway ours, ProcessEngine engine) {
        this.migrations = after(ours);
    }

    static Flyway after(Flyway ours) {
        return Flyway.configure()
                .configuration(ours.getConfiguration())
                .locations("classpath:db/engine")
                .table(HISTORY)
                .target(MigrationVersion.LATEST)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // What we write into the engine's tables may hold expressions of the engine.
                .placeholderReplacement(false)
                .load();
    }

    @Override
    public void afterPropertiesSet() {
        migrations.migrate();
    }
}
