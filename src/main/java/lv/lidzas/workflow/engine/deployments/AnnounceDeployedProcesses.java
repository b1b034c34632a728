package lv.lidzas.workflow.engine.deployments;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lv.lidzas.workflow.news.ProcessDeployed;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application which processes a deployment brought, before it is committed. */
public class AnnounceDeployedProcesses implements Deployer {

    private final ApplicationEventPublisher events;

    public AnnounceDeployedProcesses(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Deployers also run when a definition is read back into the cache.
        if (!deployment.isNew() || deployment.getDeployedProcessDefinitions() == null) {
            return;
        }
        CommandContext command = Context.getCommandContext();
        for (ProcessDefinition definition : deployment.getDeployedProcessDefinitions()) {
            ProcessDeployed news = news((ProcessDefinitionEntity) definition, command.getAuthentication());
            // Whoever deploys need not have the right to grant rights.
            command.runWithoutAuthorization((Callable<Void>) () -> {
                events.publishEvent(news);
                return null;
            });
        }
    }

    private static ProcessDeployed news(ProcessDefinitionEntity definition, Authentication deployer) {
        Set<String> candidates = definition.getTaskDefinitions().values().stream()
                .flatMap(task -> names(task.getCandidateGroupIdExpressions()).stream())
                .collect(Collectors.toUnmodifiableSet());
        String user = deployer == null ? null : deployer.getUserId();
        Set<String> groups =
                user != null && deployer.getGroupIds() != null ? Set.copyOf(deployer.getGroupIds()) : Set.of();
        return new ProcessDeployed(
                definition.getKey(),
                candidates,
                names(definition.getCandidateStarterGroupIdExpressions()),
                groups,
                user);
    }

    private static Set<String> names(Collection<Expression> groups) {
        return groups.stream().map(Expression::getExpressionText).collect(Collectors.toUnmodifiableSet());
    }
}
