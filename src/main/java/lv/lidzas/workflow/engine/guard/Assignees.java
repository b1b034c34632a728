package lv.lidzas.workflow.engine.guard;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may have a task: an account that has the right to work on tasks of its process. The engine itself takes any text
 * for an assignee.
 */
@Component
class Assignees {

    private final ObjectProvider<IdentityService> identities;
    private final ObjectProvider<AuthorizationService> authorizations;

    Assignees(ObjectProvider<IdentityService> identities, ObjectProvider<AuthorizationService> authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    boolean mayHave(String user, String processDefinitionKey) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> exists(user)
                        && authorizations
                                .getObject()
                                .isUserAuthorized(
                                        user, groups(user), TASK_WORK, PROCESS_DEFINITION, processDefinitionKey));
    }

    private boolean exists(String user) {
        return identities.getObject().createUserQuery().userId(user).count() == 1;
    }

    private List<String> groups(String user) {
        return identities.getObject().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
