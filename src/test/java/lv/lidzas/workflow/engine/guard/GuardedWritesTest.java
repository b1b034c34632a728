package lv.lidzas.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Picture;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a model that had passed the gate unseen would do: none of it is stored. */
@ProcessTest
class GuardedWritesTest {

    private static final String CANARY = "Sargkanarija";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures volunteers;

    private String reference;
    private Task task;

    @BeforeEach
    void aTask() {
        reference = volunteers.inProbation().volunteer();
        journey.startAbout(
                Journey.COORDINATOR,
                "toolLoan",
                Map.of("borrower", reference, "tool", "drill", "returnBy", "2099-01-31"));
        journey.runJobs(reference);
        task = journey.tasks(reference).get(0);
    }

    @AfterEach
    void forget() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), null));
    }

    @Test
    void aTaskKeepsTheTextsOfItsModelWhoeverSetsOthers() {
        Map<String, Command<Object>> writes = new LinkedHashMap<>();
        writes.put("name", command -> set(() -> engine.getTaskService().setName(task.getId(), CANARY)));
        writes.put("description", command -> set(() -> engine.getTaskService().setDescription(task.getId(), CANARY)));
        writes.put(
                "saved",
                command -> set(() -> {
                    Task changed = engine.getTaskService()
                            .createTaskQuery()
                            .taskId(task.getId())
                            .singleResult();
                    changed.setName(CANARY);
                    engine.getTaskService().saveTask(changed);
                }));
        writes.put(
                "standalone",
                command -> set(() -> {
                    Task own = engine.getTaskService().newTask();
                    own.setName(CANARY);
                    engine.getTaskService().saveTask(own);
                }));
        writes.put("entity", command -> set(() -> entity().setName(CANARY)));
        writes.put("past the events", command -> set(() -> entity().setNameWithoutCascade(CANARY)));
        writes.put("description past the events", command -> set(() -> entity().setDescriptionWithoutCascade(CANARY)));
        writes.put(
                "with the end",
                command -> set(() -> {
                    entity().setNameWithoutCascade(CANARY);
                    entity().complete();
                }));
        assertNothingIsStored(writes, "(?s).*procesa modelī.*");
    }

    @Test
    @SuppressWarnings("deprecation") // What is deprecated writes, too.
    void noProcessWritesAccountsGroupsOrRights() {
        IdentityService identities = engine.getIdentityService();
        Map<String, Command<Object>> writes = new LinkedHashMap<>();
        writes.put("user", command -> set(() -> identities.saveUser(user())));
        writes.put(
                "password",
                command -> set(() -> {
                    User loaded =
                            identities.createUserQuery().userId(Journey.MANAGER).singleResult();
                    loaded.setPassword(CANARY + " password");
                    identities.saveUser(loaded);
                }));
        writes.put(
                "loaded and left to be written",
                command -> set(() -> identities
                        .createUserQuery()
                        .userId(Journey.MANAGER)
                        .singleResult()
                        .setLastName(CANARY)));
        writes.put("deletion", command -> set(() -> identities.deleteUser(Journey.MANAGER)));
        writes.put("group", command -> set(() -> identities.saveGroup(group())));
        writes.put("member", command -> set(() -> identities.createMembership(Journey.COORDINATOR, "camunda-admin")));
        writes.put("no member", command -> set(() -> identities.deleteMembership(Journey.MANAGER, "managers")));
        writes.put("tenant", command -> set(() -> identities.saveTenant(tenant())));
        writes.put("user info", command -> set(() -> identities.setUserInfo(Journey.MANAGER, "note", CANARY)));
        writes.put(
                "user account",
                command ->
                        set(() -> identities.setUserAccount(Journey.MANAGER, "x", CANARY, CANARY, CANARY, Map.of())));
        writes.put(
                "picture",
                command -> set(
                        () -> identities.setUserPicture(Journey.MANAGER, new Picture(CANARY.getBytes(), "image/png"))));
        writes.put("right", command -> set(this::right));
        writes.put("right taken", command -> set(this::takeARight));
        // Tenants and further words about an account are refused to everybody, before it comes to that.
        assertNothingIsStored(writes, "(?s).*(neraksta kontus|nomnieku|glabā tikai vārdu).*");
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup("managers")
                        .userId(Journey.MANAGER)
                        .count())
                .isOne();
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .userId(Journey.COORDINATOR)
                        .count())
                .isZero();
        assertThat(identities.checkPassword(Journey.MANAGER, Journey.PASSWORD)).isTrue();
    }

    @Test
    void outsideOfProcessesAccountsAreWrittenAsBefore() {
        engine.getIdentityService().saveUser(user());

        assertThat(engine.getIdentityService().createUserQuery().userId(CANARY).count())
                .isOne();
        engine.getIdentityService().deleteUser(CANARY);
    }

    private void assertNothingIsStored(Map<String, Command<Object>> writes, String sentence) {
        long rights =
                engine.getAuthorizationService().createAuthorizationQuery().count();
        SoftAssertions answers = new SoftAssertions();
        writes.forEach((what, write) -> answers.assertThat(catchThrowable(() -> inProcess(write)))
                .as(what)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageMatching(sentence));
        answers.assertAll();
        assertThat(DatabaseTraces.of(CANARY, database)).isEmpty();
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(rights);
        assertThat(journey.tasks(reference)).extracting(Task::getName).containsExactly(task.getName());
    }

    /** As the engine runs a listener or an expression of the task's process. */
    private void inProcess(Command<Object> write) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> {
                    Context.setExecutionContext(command.getExecutionManager().findExecutionById(task.getExecutionId()));
                    try {
                        return write.execute(command);
                    } finally {
                        Context.removeExecutionContext();
                    }
                });
    }

    private TaskEntity entity() {
        return Context.getCommandContext().getTaskManager().findTaskById(task.getId());
    }

    private void right() {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization all = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setUserId(CANARY);
        all.setResource(Resources.TASK);
        all.setResourceId(Authorization.ANY);
        all.addPermission(Permissions.ALL);
        rights.saveAuthorization(all);
    }

    private void takeARight() {
        AuthorizationService rights = engine.getAuthorizationService();
        rights.deleteAuthorization(
                rights.createAuthorizationQuery().listPage(0, 1).get(0).getId());
    }

    private User user() {
        User user = engine.getIdentityService().newUser(CANARY);
        user.setPassword("a long test password");
        return user;
    }

    private Group group() {
        return engine.getIdentityService().newGroup(CANARY);
    }

    private Tenant tenant() {
        return engine.getIdentityService().newTenant(CANARY);
    }

    private static Object set(Runnable write) {
        write.run();
        return null;
    }
}
