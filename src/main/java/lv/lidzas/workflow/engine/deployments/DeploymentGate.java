package lv.lidzas.workflow.engine.deployments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.forms.FilesDeployed;
import lv.lidzas.forms.FilesDeployedElsewhere;
import lv.lidzas.nodes.NodeNews;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.gate.Gate;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.finding.TextFile;
import lv.lidzas.workflow.gate.library.Candidate;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Shows each new deployment to the {@link Gate} and refuses it whole, in the engine's own shape: status 400, problems by
 * element, which Camunda Modeler lists.
 */
@Component
class DeploymentGate implements Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(DeploymentGate.class);

    private final ObjectProvider<Gate> gate;
    private final GateWords words;
    private final ObjectProvider<StaffLanguages> languages;
    private final CheckedRelease release;
    private final DeploymentWarnings warnings;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<NodeNews> nodes;

    DeploymentGate(
            ObjectProvider<Gate> gate,
            GateWords words,
            ObjectProvider<StaffLanguages> languages,
            CheckedRelease release,
            DeploymentWarnings warnings,
            ApplicationEventPublisher events,
            ObjectProvider<NodeNews> nodes) {
        this.gate = gate;
        this.words = words;
        this.languages = languages;
        this.release = release;
        this.warnings = warnings;
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Deployers also run when a definition is read back into the engine's cache.
        if (!deployment.isNew()) {
            return;
        }
        CommandContext command = Context.getCommandContext();
        if (!release.isDeploying()) {
            check(deployment, command);
        }
        FilesDeployed news = new FilesDeployed(
                Candidate.REPOSITORY.equals(deployment.getName()),
                Set.copyOf(deployment.getResources().keySet()));
        nodes.getObject().tell(FilesDeployedElsewhere.TOPIC);
        command.getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> events.publishEvent(news));
    }

    private void check(DeploymentEntity deployment, CommandContext command) {
        Candidate candidate = candidate(deployment, command);
        List<Finding> findings = new ArrayList<>(
                command.runWithoutAuthorization(() -> gate.getObject().check(candidate)));
        findings.addAll(new EngineParse(Context.getProcessEngineConfiguration()).findings(deployment, findings));
        Locale language = command.runWithoutAuthorization(() -> language(command));
        if (findings.stream().anyMatch(Finding::refuses)) {
            throw refusal(findings, language);
        }
        findings.forEach(warning -> LOG.warn("deployed with a warning: {} {}", warning.resource(), warning.key()));
        String id = deployment.getId();
        command.getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> warnings.keep(id, findings));
    }

    private static Candidate candidate(DeploymentEntity deployment, CommandContext command) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> {
            // What is judged is what is kept.
            resource.setBytes(TextFile.withoutMark(resource.getBytes()));
            files.put(name, resource.getBytes());
        });
        return new Candidate(
                deployment.getName(), deployment.getSource(), deployment.getTenantId(), by(command), files);
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

    private Locale language(CommandContext command) {
        StaffLanguages known = languages.getIfAvailable();
        return known == null ? StaffLanguages.LATVIAN : known.of(command.getAuthenticatedUserId());
    }

    private ParseException refusal(List<Finding> findings, Locale language) {
        Map<String, ResourceReportImpl> reports = new LinkedHashMap<>();
        for (Finding finding : findings) {
            ResourceReportImpl report = reports.computeIfAbsent(
                    finding.resource(),
                    resource -> new ResourceReportImpl(resource, new ArrayList<>(), new ArrayList<>()));
            (finding.refuses() ? report.getErrors() : report.getWarnings())
                    .add(GateProblem.of(finding, words, language));
        }
        String sentences = findings.stream()
                .filter(Finding::refuses)
                .map(finding -> words.sentence(finding, language))
                .collect(Collectors.joining("\n"));
        ResourceReportImpl first = reports.values().iterator().next();
        ParseException refusal =
                new ParseException(sentences, first.getResourceName(), first.getErrors(), first.getWarnings());
        reports.values().stream().skip(1).forEach(refusal.getResorceReports()::add);
        return refusal;
    }
}
