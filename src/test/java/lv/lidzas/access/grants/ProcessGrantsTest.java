package lv.lidzas.access.grants;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.COORDINATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;
import static lv.lidzas.records.StaffGroups.SAFEGUARDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.news.ProcessDeployed;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ProcessGrantsTest {

    private static final String PROCESS = "grantedProcess";

    @Autowired
    private ProcessGrants grants;

    @Autowired
    private Grants rows;

    @Autowired
    private OpenedProcessTable opened;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        authorizations
                .createAuthorizationQuery()
                .resourceId(PROCESS)
                .list()
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        database.sql("delete from lidzas.opened_process where process_key = ?")
                .param(PROCESS)
                .update();
    }

    @Test
    void whoStartsAProcessWithoutWorkingOnItSeesNoneOfItsTasks() {
        deployedByTheRepository(Set.of(MANAGERS), Set.of(COORDINATORS));

        assertThat(may(COORDINATORS, CREATE_INSTANCE)).isTrue();
        assertThat(may(COORDINATORS, READ_TASK)).isFalse();
        assertThat(may(COORDINATORS, TASK_WORK)).isFalse();
        assertThat(may(MANAGERS, TASK_WORK)).isTrue();
        assertThat(may(MANAGERS, CREATE_INSTANCE)).isFalse();
    }

    @Test
    void aGroupThatTheLatestVersionNamesNoLongerLosesItsRow() {
        deployedByTheRepository(Set.of(COORDINATORS, MANAGERS), Set.of());
        deployedByTheRepository(Set.of(MANAGERS), Set.of());

        assertThat(holders()).containsExactly(MANAGERS);
    }

    @Test
    void anAnalystPutsAGroupBackThatWasTakenOut() {
        deployedByTheRepository(Set.of(COORDINATORS, MANAGERS), Set.of());
        deployedBy(ANALYSTS, Set.of(MANAGERS));
        assertThat(holders()).containsExactly(MANAGERS);

        deployedBy(ANALYSTS, Set.of(COORDINATORS, MANAGERS));

        assertThat(holders()).containsExactly(COORDINATORS, MANAGERS);
    }

    @Test
    void anAnalystLetsNobodyInWhomNobodyLetInBefore() {
        deployedByTheRepository(Set.of(MANAGERS), Set.of());
        deployedBy(ANALYSTS, Set.of(COORDINATORS, MANAGERS));

        assertThat(holders()).containsExactly(MANAGERS);
        assertThat(opened.openedTo(PROCESS)).containsExactly(MANAGERS);
    }

    @Test
    void theAdministratorLetsAGroupInAndItIsWrittenDownOnce() {
        deployedByTheRepository(Set.of(MANAGERS), Set.of());
        deployedBy(ADMINISTRATORS, Set.of(COORDINATORS, MANAGERS));
        deployedBy(ADMINISTRATORS, Set.of(COORDINATORS, MANAGERS));

        assertThat(holders()).containsExactly(COORDINATORS, MANAGERS);
        assertThat(database.sql("select opened_by from lidzas.opened_process where process_key = ? order by group_id")
                        .param(PROCESS)
                        .query(String.class)
                        .list())
                .containsExactly("deployer", null);
    }

    @Test
    void aProcessThatRunsByItselfIsWatchedByManagersAndOpenToNobody() {
        deployedByTheRepository(Set.of(), Set.of());

        assertThat(holders()).containsExactly(MANAGERS);
        assertThat(may(MANAGERS, READ_TASK)).isFalse();
        assertThat(opened.openedTo(PROCESS)).isEmpty();
    }

    @Test
    void whereAnAnalystTakesEveryGroupOutManagersStillWatch() {
        deployedByTheRepository(Set.of(COORDINATORS, MANAGERS), Set.of());
        deployedBy(ANALYSTS, Set.of());

        assertThat(holders()).containsExactly(MANAGERS);
        assertThat(may(MANAGERS, TASK_WORK)).isFalse();
    }

    @Test
    void whoWorkedOnAProcessBeforeItWasWrittenDownGoesOnWorking() {
        rows.setForProcess(COORDINATORS, PROCESS, Set.of(READ_TASK, TASK_WORK));

        grants.alignAll();

        assertThat(opened.openedTo(PROCESS)).containsExactly(COORDINATORS);
    }

    @Test
    void aStartTakesAwayWhatAnEarlierVersionHasLeft() {
        rows.setForProcess(SAFEGUARDING, "toolReturn", Set.of(READ_TASK, TASK_WORK));
        rows.setForProcess(COORDINATORS, "toolLoan", Set.of(READ_TASK, TASK_WORK, CREATE_INSTANCE));

        grants.alignAll();

        assertThat(rows.processesOfGroups().get("toolReturn")).containsExactlyInAnyOrder(COORDINATORS, MANAGERS);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(COORDINATORS)
                        .resourceId("toolLoan")
                        .hasPermission(READ_TASK)
                        .count())
                .isZero();
    }

    private void deployedByTheRepository(Set<String> candidates, Set<String> starters) {
        grants.on(new ProcessDeployed(PROCESS, candidates, starters, Set.of(), null));
    }

    private void deployedBy(String group, Set<String> candidates) {
        grants.on(new ProcessDeployed(PROCESS, candidates, Set.of(), Set.of(group), "deployer"));
    }

    private boolean may(String group, Permission permission) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(PROCESS_DEFINITION)
                        .resourceId(PROCESS)
                        .hasPermission(permission)
                        .count()
                > 0;
    }

    private Set<String> holders() {
        Set<String> groups = new TreeSet<>();
        authorizations.createAuthorizationQuery().resourceType(PROCESS_DEFINITION).resourceId(PROCESS).list().stream()
                .map(Authorization::getGroupId)
                .forEach(groups::add);
        return groups;
    }
}
