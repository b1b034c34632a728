package lv.lidzas.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.workflow.FilesDeployed;
import lv.lidzas.workflow.StaffGroups;
import lv.lidzas.workflow.gate.Candidate;
import lv.lidzas.workflow.gate.Finding;
import lv.lidzas.workflow.gate.Gate;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Shows each new deployment to the {@link Gate} and refuses it whole, in the engine's own shape: status 400, problems by
 * element, which Camunda Modeler lists.
 */
class DeploymentGate implements Deployer {

    private final ObjectProvider<Gate> gate;
    private final ApplicationEventPublisher events;

    DeploymentGate(ObjectProvider<Gate> gate, ApplicationEventPublisher events) {
        this.gate = gate;
        this.events = events;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Deployers also run when a definition is read back into the engine's cache.
        if (!deployment.isNew()) {
            return;
        }
        CommandContext command = Context.getCommandContext();
        Candidate candidate = candidate(deployment, command);
        List<Finding> findings =
                command.runWithoutAuthorization(() -> gate.getObject().check(candidate));
        if (!findings.isEmpty()) {
            throw refusal(findings);
        }
        command.getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTED, committed -> events.publishEvent(new FilesDeployed()));
    }

    private static Candidate candidate(DeploymentEntity deployment, CommandContext command) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return new Candidate(deployment.getName(), by(command), files);
    }

    private static Candidate.By by(CommandContext command) {
        if (command.getAuthenticatedUserId() == null) {
            return Candidate.By.APPLICATION;
        }
        List<String> groups = command.getAuthenticatedGroupIds();
        return groups != null && groups.contains(StaffGroups.ADMINISTRATORS)
                ? Candidate.By.ADMINISTRATOR
                : Candidate.By.ANALYST;
    }

    private static ParseException refusal(List<Finding> findings) {
        Map<String, List<Problem>> problems = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::resource,
                        LinkedHashMap::new,
                        Collectors.mapping(GateProblem::new, Collectors.toList())));
        String first = findings.get(0).resource();
        ParseException refusal = new ParseException(
                findings.stream().map(Finding::sentence).collect(Collectors.joining("\n")),
                first,
                problems.get(first),
                List.of());
        problems.forEach((resource, ofResource) -> {
            if (!resource.equals(first)) {
                refusal.getResorceReports().add(new ResourceReportImpl(resource, ofResource, List.of()));
            }
        });
        return refusal;
    }

    /** A finding as the engine reports it. */
    private record GateProblem(Finding finding) implements Problem {

        @Override
        public String getMessage() {
            return finding.sentence();
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }

        @Override
        public String getMainElementId() {
            return finding.elementId();
        }

        @Override
        public List<String> getElementIds() {
            return finding.elementId() == null ? List.of() : List.of(finding.elementId());
        }
    }
}
