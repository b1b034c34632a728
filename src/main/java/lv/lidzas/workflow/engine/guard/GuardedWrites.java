package lv.lidzas.workflow.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MembershipEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantMembershipEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The last place before the database, where every write of the engine passes. No account, group or right is written in a
 * command that runs a process: a model could make itself an administrator. And a task keeps the texts of its model.
 */
class GuardedWrites extends DbEntityManager {

    private static final Set<Class<? extends DbEntity>> ACCOUNTS = Set.of(
            UserEntity.class,
            IdentityInfoEntity.class,
            GroupEntity.class,
            MembershipEntity.class,
            TenantEntity.class,
            TenantMembershipEntity.class,
            AuthorizationEntity.class);

    private final Refusals refusals;

    GuardedWrites(PersistenceSession session, Refusals refusals) {
        super(Context.getProcessEngineConfiguration().getIdGenerator(), session);
        this.refusals = refusals;
    }

    @Override
    public <T extends DbEntity> T selectById(Class<T> type, String id) {
        HistoricScopeInstanceEvent begun = KnownInCommand.current().begun.get(id);
        return type.isInstance(begun) ? type.cast(begun) : super.selectById(type, id);
    }

    /** Of the command that runs. */
    static GuardedWrites here(Refusals refusals) {
        return new GuardedWrites(Context.getCommandContext().getSession(PersistenceSession.class), refusals);
    }

    @Override
    protected void flushDbOperations(List<DbOperation> operations, List<DbOperation> all) {
        for (DbOperation operation : operations) {
            if (isAboutAccounts(operation) && isWithinProcess()) {
                throw refusals.badRequest("guard.account");
            }
            if (operation instanceof DbEntityOperation write
                    && write.getOperationType() != DbOperationType.DELETE
                    && !TaskTexts.areTheModels(write.getEntity())) {
                throw refusals.badRequest("guard.taskText");
            }
        }
        super.flushDbOperations(operations, all);
    }

    /** That rights go with what they speak of is the engine's own cleaning up; it names no row. */
    private static boolean isAboutAccounts(DbOperation operation) {
        return ACCOUNTS.contains(operation.getEntityType())
                && !(operation instanceof DbBulkOperation && operation.getEntityType() == AuthorizationEntity.class);
    }

    /** In a step, a listener, an expression or a job; or after one, in what it has left to be written. */
    private boolean isWithinProcess() {
        CommandContext command = Context.getCommandContext();
        return Context.getCoreExecutionContext() != null
                || Context.getJobExecutorContext() != null
                || command.getCurrentJob() != null
                || !getCachedEntitiesByType(ExecutionEntity.class).isEmpty();
    }
}
