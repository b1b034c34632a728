package lv.lidzas.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HistoryAsItIsTest {

    private static final List<String> NEVER_WRITTEN =
            List.of("FORM_PROPERTY", "VARIABLE_INSTANCE_UPDATE_DETAIL", "JOB_", "EXTERNAL_TASK_", "IDENTITY_LINK_");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Deployment deployment;

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .name("history")
                .addClasspathResource("access/doorWatch.bpmn")
                .addClasspathResource("access/shutDoor.form")
                .deploy();
    }

    @AfterEach
    void remove() {
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @Test
    void everythingWrittenAboutAProcessThatHasEndedHasItsDay() {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("doorWatch", "X-2026-990001")
                .getId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);

        List<String> tables = database.sql(
                        """
                        select c.table_name from information_schema.columns c
                        join information_schema.columns r using (table_schema, table_name)
                        where c.table_schema = 'public' and c.column_name = 'removal_time_'
                          and r.column_name = 'root_proc_inst_id_'
                        """)
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(10);
        assertThat(tables).allSatisfy(table -> assertThat(rows(table, instance, " and removal_time_ is null"))
                .as(table)
                .isZero());
        assertThat(tables.stream().filter(table -> rows(table, instance, "") > 0))
                .contains("act_hi_procinst", "act_hi_taskinst", "act_hi_actinst");
    }

    @Test
    void ourLevelWritesNothingThatIsLeftOut() {
        assertThat(Arrays.stream(HistoryEventTypes.values())
                        .filter(type -> NEVER_WRITTEN.stream().anyMatch(type.name()::startsWith)))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(new LidzasHistoryLevel().isHistoryEventProduced(type, null))
                        .as(type.name())
                        .isFalse());
    }

    private int rows(String table, String instance, String condition) {
        return database.sql("select count(*) from public." + table + " where root_proc_inst_id_ = ?" + condition)
                .param(instance)
                .query(Integer.class)
                .single();
    }
}
