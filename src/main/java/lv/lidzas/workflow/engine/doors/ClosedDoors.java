package lv.lidzas.workflow.engine.doors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.SetPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CaseExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CreateCaseInstanceCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.springframework.beans.DirectFieldAccessor;

/**
 * What nobody does over the engine's own interfaces, administrators included: ways round the forms, and places where free
 * text would stay in the engine. The application itself is not concerned.
 */
final class ClosedDoors {

    private static final Map<Class<?>, String> CLOSED = new LinkedHashMap<>();

    static {
        close(
                "door.task",
                CompleteTaskCmd.class,
                HandleTaskBpmnErrorCmd.class,
                HandleTaskEscalationCmd.class,
                ExternalTaskCmd.class,
                FetchExternalTasksCmd.class,
                DeleteTaskCmd.class);
        close(
                "door.start",
                StartProcessInstanceCmd.class,
                StartProcessInstanceAtActivitiesCmd.class,
                EvaluateStartConditionCmd.class,
                CreateCaseInstanceCmd.class,
                AbstractRestartProcessInstanceCmd.class);
        close(
                "door.message",
                AbstractCorrelateMessageCmd.class,
                CorrelateAllMessageBatchCmd.class,
                MessageEventReceivedCmd.class,
                SignalCmd.class,
                SignalEventReceivedCmd.class);
        close("door.move", ModifyProcessInstanceCmd.class, ModifyProcessInstanceAsyncCmd.class);
        close(
                "door.move",
                AbstractModificationCmd.class,
                AbstractMigrationCmd.class,
                SetProcessDefinitionVersionCmd.class);
        close(
                "door.variable",
                AbstractSetVariableCmd.class,
                AbstractPatchVariablesCmd.class,
                AbstractRemoveVariableCmd.class,
                CaseExecutionVariableCmd.class,
                SetVariablesToProcessInstancesBatchCmd.class);
        close(
                "door.text",
                AddCommentCmd.class,
                UpdateCommentCmd.class,
                CreateAttachmentCmd.class,
                SaveAttachmentCmd.class,
                CreateTaskCmd.class,
                SaveTaskCmd.class,
                SetTaskNameCmd.class,
                SetTaskDescriptionCmd.class,
                SetUserInfoCmd.class,
                SetUserPictureCmd.class,
                SetPropertyCmd.class,
                SetLicenseKeyCmd.class,
                CreateIncidentCmd.class,
                SetAnnotationForIncidentCmd.class,
                SetAnnotationForOperationLog.class,
                DeleteProcessInstanceBatchCmd.class,
                DeleteHistoricProcessInstancesBatchCmd.class,
                DeleteHistoricDecisionInstancesBatchCmd.class);
        close("door.hands", AbstractAddIdentityLinkCmd.class, DeleteIdentityLinkCmd.class, DelegateTaskCmd.class);
        close(
                "door.model",
                AddIdentityLinkForProcessDefinitionCmd.class,
                DeleteIdentityLinkForProcessDefinitionCmd.class);
    }

    private ClosedDoors() {}

    private static void close(String message, Class<?>... commands) {
        for (Class<?> command : commands) {
            CLOSED.put(command, message);
        }
    }

    /** @return key of the message that says what to use; empty if the door is open */
    static Optional<String> messageFor(Command<?> command) {
        if (command instanceof AbstractDeleteProcessInstanceCmd deletion) {
            return hasReason(deletion) ? Optional.of("door.text") : Optional.empty();
        }
        if (command instanceof CreateAuthorizationCommand row) {
            return isRevocation(row) ? Optional.of("door.revoke") : Optional.empty();
        }
        if (command instanceof DeployCmd deployment) {
            return countsLater(deployment) ? Optional.of("door.later") : Optional.empty();
        }
        // Who has a task may change; the guard looks at whom.
        return command instanceof AssignTaskCmd
                ? Optional.empty()
                : CLOSED.entrySet().stream()
                        .filter(door -> door.getKey().isInstance(command))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Whether commands of this class are refused whatever they hold. */
    static boolean shuts(Class<?> command) {
        return command != AssignTaskCmd.class
                && CLOSED.keySet().stream().anyMatch(door -> door.isAssignableFrom(command));
    }

    /** Until then the new version would be suspended, and with it every start. */
    private static boolean countsLater(DeployCmd deployment) {
        DeploymentBuilderImpl builder =
                (DeploymentBuilderImpl) new DirectFieldAccessor(deployment).getPropertyValue("deploymentBuilder");
        return builder.getProcessDefinitionsActivationDate() != null;
    }

    private static boolean hasReason(AbstractDeleteProcessInstanceCmd deletion) {
        return new DirectFieldAccessor(deletion).getPropertyValue("deleteReason") != null;
    }

    /** The engine does not look at such rows here, see {@code GrantsPlugin}. */
    private static boolean isRevocation(CreateAuthorizationCommand row) {
        return Objects.equals(new DirectFieldAccessor(row).getPropertyValue("type"), Authorization.AUTH_TYPE_REVOKE);
    }
}
