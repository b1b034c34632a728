package lv.lidzas.workflow.engine.guard;

import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.workflow.engine.tasks.OpenTasks;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may have a task: an account in one of its candidate groups that may read the record its form shows. The engine
 * itself takes any text for an assignee.
 */
@Component
class Assignees {

    private final ObjectProvider<IdentityService> identities;
    private final ObjectProvider<OpenTasks> tasks;
    private final ObjectProvider<FormDesk> desk;

    Assignees(
            ObjectProvider<IdentityService> identities,
            ObjectProvider<OpenTasks> tasks,
            ObjectProvider<FormDesk> desk) {
        this.identities = identities;
        this.tasks = tasks;
        this.desk = desk;
    }

    boolean mayHave(String user, TaskEntity task) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            Set<String> groups = groups(user);
            return CandidateGroups.include(task, groups) && mayRead(user, groups, task);
        });
    }

    private boolean mayRead(String user, Set<String> groups, TaskEntity task) {
        return tasks.getObject()
                .find(task.getId())
                .filter(open -> open.formId() != null)
                .map(open -> desk.getObject().mayOpen(open.formId(), open.reference(), Actor.staff(user, groups)))
                .orElse(true);
    }

    private boolean exists(String user) {
        return identities.getObject().createUserQuery().userId(user).count() == 1;
    }

    /** In the engine memberships may be left without their account. */
    private Set<String> groups(String user) {
        return KnownInCommand.current()
                .groups
                .computeIfAbsent(
                        user,
                        account -> exists(account)
                                ? identities.getObject().createGroupQuery().groupMember(account).list().stream()
                                        .map(Group::getId)
                                        .collect(Collectors.toUnmodifiableSet())
                                : Set.of());
    }
}
