package lv.lidzas.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.nodes.NodeNews.News;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RightsInForceTest {

    private static final String GROUP = "rightsInForce";
    private static final String SOMEBODY = "somebody";

    /** All but those of single instances of the past, which are switched off. */
    private static final Set<Resources> ASKED =
            EnumSet.complementOf(EnumSet.of(Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE));

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RightsInForce rights;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String process = "process" + UUID.randomUUID();

    @AfterEach
    void forget() {
        authorizations
                .createAuthorizationQuery()
                .resourceId(process)
                .list()
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    @Test
    void everyQuestionIsAnsweredAsTheEnginesOwnStatementAnswersIt() {
        grant();
        Set<String> groups = new LinkedHashSet<>(StaffGroups.IN_MODELS);
        groups.addAll(Set.of(StaffGroups.ADMINISTRATORS, GROUP, "nobodys"));
        List<Question> questions = new ArrayList<>();
        for (Resource resource : ASKED) {
            List<String> ids = database.sql(
                            "select distinct resource_id_ from public.act_ru_authorization where resource_type_ = ?")
                    .param(resource.resourceType())
                    .query(String.class)
                    .list();
            ids.add("none");
            ids.add(null);
            for (Permission permission : permissions(resource)) {
                ids.forEach(id ->
                        groups.forEach(group -> questions.add(new Question(List.of(group), permission, resource, id))));
            }
        }
        List<Boolean> ours = questions.stream().map(this::isAllowed).toList();
        List<Boolean> engines = new TransactionTemplate(transactions).execute(transaction -> {
            rights.change();
            assertThat(rights.now()).isEmpty();
            transaction.setRollbackOnly();
            return questions.stream().map(this::isAllowed).toList();
        });

        assertThat(ours).contains(true, false);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < questions.size(); i++) {
                softly.assertThat(ours.get(i)).as("%s", questions.get(i)).isEqualTo(engines.get(i));
            }
        });
    }

    @Test
    void aRightCountsAtOnceAndWhenItIsTakenAwayNoLonger() {
        assertThat(mayStart()).isFalse();
        Authorization row = grant();
        assertThat(mayStart()).isTrue();
        row.removePermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(row);
        assertThat(mayStart()).isFalse();
        row.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(row);
        assertThat(mayStart()).isTrue();
        authorizations.deleteAuthorization(row.getId());
        assertThat(mayStart()).isFalse();
    }

    @Test
    void whatATransactionChangesCountsInItAtOnceAndNowhereElseBeforeItEnds() {
        TransactionTemplate beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            grant();
            assertThat(mayStart()).isTrue();
            beside.executeWithoutResult(other -> assertThat(mayStart()).isFalse());
            assertThat(mayStart()).isTrue();
            transaction.setRollbackOnly();
        });
        assertThat(mayStart()).isFalse();
    }

    @Test
    void whatAnotherNodeHasChangedCountsWithItsNews() {
        grant();
        assertThat(mayStart()).isTrue();
        database.sql("delete from public.act_ru_authorization where resource_id_ = ?")
                .param(process)
                .update();
        events.publishEvent(new News("rights"));
        assertThat(mayStart()).isFalse();
    }

    @Test
    void aRightOfOnePersonIsNobodyElses() {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setUserId(SOMEBODY);
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(process);
        row.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        authorizations.saveAuthorization(row);
        assertThat(mayStart()).isTrue();
        assertThat(authorizations.isUserAuthorized(
                        "another",
                        null,
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process))
                .isFalse();
    }

    private record Question(List<String> groups, Permission permission, Resource resource, String id) {}

    private boolean isAllowed(Question asked) {
        return authorizations.isUserAuthorized(
                SOMEBODY, asked.groups(), asked.permission(), asked.resource(), asked.id());
    }

    private boolean mayStart() {
        return isAllowed(new Question(
                List.of(GROUP), ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process));
    }

    private Authorization grant() {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(GROUP);
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(process);
        row.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
        row.addPermission(ProcessDefinitionPermissions.READ_TASK);
        return authorizations.saveAuthorization(row);
    }

    private static List<Permission> permissions(Resource resource) {
        List<Permission> all = new ArrayList<>(Arrays.asList(Permissions.values()));
        all.addAll(Arrays.asList(ProcessDefinitionPermissions.values()));
        all.addAll(Arrays.asList(ProcessInstancePermissions.values()));
        all.addAll(Arrays.asList(TaskPermissions.values()));
        return all.stream()
                .filter(permission -> Arrays.asList(permission.getTypes()).contains(resource))
                .toList();
    }
}
