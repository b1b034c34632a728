package lv.lidzas.workflow.engine.deployments;

import lv.lidzas.forms.FilesDeployedElsewhere;
import lv.lidzas.nodes.NodeNews;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** When a deployment is taken away, what stood before counts again: news for whatever remembers files. */
class DeletedDeployments extends DeploymentManager {

    private final ApplicationEventPublisher events;
    private final ObjectProvider<NodeNews> nodes;

    DeletedDeployments(ApplicationEventPublisher events, ObjectProvider<NodeNews> nodes) {
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public void deleteDeployment(
            String deploymentId, boolean cascade, boolean skipCustomListeners, boolean skipIoMappings) {
        super.deleteDeployment(deploymentId, cascade, skipCustomListeners, skipIoMappings);
        nodes.getObject().tell(FilesDeployedElsewhere.TOPIC);
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTED, committed -> events.publishEvent(new FilesDeployedElsewhere()));
    }
}
