package lv.lidzas.workflow.release;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.engine.deployments.CheckedRelease;
import lv.lidzas.workflow.gate.Gate;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.release.FileDifference.Reason;
import lv.lidzas.workflow.release.ReleasePlan.Decision;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At each start deploys what the repository changed, as {@link ReleasePlan} says, and lets {@link ReleaseLedger} remember
 * where that and analysts' work do not agree. Whatever an analyst deployed, the application starts.
 */
@Component
class RepositoryDeployment implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepositoryDeployment.class);

    private final RepositoryService repository;
    private final Gate gate;
    private final GateWords words;
    private final ReleaseLedger ledger;
    private final CheckedRelease checked;
    private final TransactionTemplate transaction;
    private boolean running;

    RepositoryDeployment(
            RepositoryService repository,
            Gate gate,
            GateWords words,
            ReleaseLedger ledger,
            CheckedRelease checked,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.gate = gate;
        this.words = words;
        this.ledger = ledger;
        this.checked = checked;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        release(RepositoryFiles.read());
        running = true;
    }

    /** @param files the repository's texts by classpath name */
    void release(Map<String, byte[]> files) {
        transaction.executeWithoutResult(status -> {
            DeployedTexts before = DeployedTexts.of(repository);
            ReleasePlan plan = ReleasePlan.of(texts(files, before), this::refusals);
            if (before.isAllReleased()) {
                plan.requireWhole();
            }
            Map<String, byte[]> deployed = new LinkedHashMap<>();
            plan.deployed().forEach(file -> deployed.put(file.file(), file.repository()));
            deploy(plan.deployed());
            plan.decisions().forEach(RepositoryDeployment::log);
            ledger.record(plan.decisions().stream().map(this::difference).toList(), deployed);
        });
    }

    private Collection<FileTexts> texts(Map<String, byte[]> files, DeployedTexts deployed) {
        Map<String, ReleaseLedger.Decided> decided = ledger.decided();
        Map<String, String> resources = new TreeMap<>(deployed.everReleased());
        files.keySet().forEach(resource -> resources.put(DeployedTexts.bare(resource), resource));
        List<FileTexts> texts = new ArrayList<>();
        resources.forEach((file, resource) -> {
            ReleaseLedger.Decided decision = decided.get(file);
            byte[] base =
                    decision == null || Objects.requireNonNull(decision.at()).isBefore(deployed.releasedAt(file))
                            ? deployed.released(file)
                            : decision.repository();
            texts.add(new FileTexts(resource, file, base, files.get(resource), deployed.live(file)));
        });
        return texts;
    }

    private List<Finding> refusals(Collection<FileTexts> files) {
        Map<String, byte[]> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.resource(), file.repository()));
        try {
            List<Finding> findings = texts.isEmpty()
                    ? gate.standing()
                    : gate.check(new Candidate(Candidate.REPOSITORY, Candidate.By.APPLICATION, texts));
            return findings.stream().filter(Finding::refuses).toList();
        } catch (RuntimeException e) {
            LOG.error("release: the gate failed: {}", WithoutWords.describe(e));
            return List.of(new Finding(
                    new Place("release", "file", null, null), Finding.Weight.REFUSAL, "notChecked", List.of()));
        }
    }

    private void deploy(Collection<FileTexts> files) {
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(Candidate.REPOSITORY).source("repository");
        files.forEach(file -> deployment.addInputStream(file.resource(), new ByteArrayInputStream(file.repository())));
        checked.deploy(deployment::deploy);
    }

    private static void log(Decision decision) {
        LOG.warn(
                "release: {} {}{}",
                decision.texts().file(),
                decision.outcome(),
                decision.reasons().stream()
                        .map(reason -> " " + DeployedTexts.bare(reason.resource()) + ":" + reason.key())
                        .distinct()
                        .collect(Collectors.joining()));
    }

    private FileDifference difference(Decision decision) {
        FileTexts texts = decision.texts();
        return new FileDifference(
                texts.file(),
                decision.outcome(),
                texts.base(),
                texts.repository(),
                texts.live(),
                decision.reasons().stream()
                        .map(reason -> new Reason(
                                words.sentence(reason, Languages.LATVIAN), words.sentence(reason, Locale.ENGLISH)))
                        .distinct()
                        .toList());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
