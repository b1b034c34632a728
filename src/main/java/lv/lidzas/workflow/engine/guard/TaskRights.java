package lv.lidzas.workflow.engine.guard;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own rights, and beside them: whoever reads, takes, hands over or ends a task belongs to the groups that
 * its model names, whatever rows of rights there are, in instances of older versions too. Where two people are asked for,
 * whoever did the first step does not work on the second.
 */
class TaskRights extends AuthorizationCommandChecker {

    private final SecondPerson secondPerson;
    private final Refusals refusals;

    TaskRights(SecondPerson secondPerson, Refusals refusals) {
        this.secondPerson = secondPerson;
        this.refusals = refusals;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        requireMember(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        requireMember(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        requireMember(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        requireMember(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        requireMember(task);
        Authentication visitor = visitor();
        if (visitor != null && secondPerson.didTheFirstStep(task, visitor.getUserId())) {
            throw refusals.forbidden("guard.otherThan");
        }
    }

    private void requireMember(TaskEntity task) {
        Authentication visitor = visitor();
        if (visitor != null && !CandidateGroups.include(task, visitor.getGroupIds())) {
            throw refusals.forbidden("guard.candidate");
        }
    }

    /** @return {@code null} where the application itself acts */
    private static @Nullable Authentication visitor() {
        CommandContext command = Context.getCommandContext();
        Authentication signedIn = command.getAuthentication();
        return command.isAuthorizationCheckEnabled() && signedIn != null && signedIn.getUserId() != null
                ? signedIn
                : null;
    }
}
