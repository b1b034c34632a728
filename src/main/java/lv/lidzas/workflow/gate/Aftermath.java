package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.workflow.deployed.DeployedFiles.Definition;
import lv.lidzas.workflow.deployed.DeployedFiles.Stored;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Finding.Standing;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.CandidateLibrary;
import lv.lidzas.workflow.gate.library.DeployedLibrary;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;

/**
 * What a deployment would change about files that do not come with it: every rule is asked about every file that stands,
 * as it would be and as it is, and only the difference counts. What was broken before blocks nobody.
 */
final class Aftermath {

    /** Beyond this, finding out which of the files is to blame takes longer than reading the list. */
    private static final int FEW = 8;

    private final DeployedLibrary deployed;
    private final List<ModelRule> modelRules;
    private final Function<Candidate, Surroundings> surroundings;

    Aftermath(DeployedLibrary deployed, List<ModelRule> modelRules, Function<Candidate, Surroundings> surroundings) {
        this.deployed = deployed;
        this.modelRules = modelRules;
        this.surroundings = surroundings;
    }

    /** @param after the world as it would be */
    List<Finding> of(Surroundings after) {
        Candidate candidate = after.candidate();
        List<Old> models = standingModels(after.library());
        List<Stored> files = standingFiles(candidate);
        List<Finding> broken = judge(models, files, after);
        if (broken.isEmpty()) {
            return broken;
        }
        Set<String> found = broken.stream().map(Finding::resource).collect(Collectors.toSet());
        Set<List<Object>> before = identities(judge(
                models.stream()
                        .filter(old -> found.contains(old.model().resource()))
                        .toList(),
                files.stream().filter(file -> found.contains(file.resource())).toList(),
                surroundings.apply(without(candidate, candidate.files().keySet()))));
        List<Finding> caused = broken.stream()
                .filter(finding -> !before.contains(finding.identity()))
                .toList();
        return caused.isEmpty() ? caused : blamed(caused, candidate, models, files);
    }

    /** Everything that is wrong with what stands. */
    List<Finding> standing(Surroundings now) {
        return judge(standingModels(now.library()), standingFiles(now.candidate()), now);
    }

    private List<Finding> judge(List<Old> models, List<Stored> files, Surroundings around) {
        List<Finding> found = new ArrayList<>();
        for (Old old : models) {
            Findings findings = new Findings();
            modelRules.forEach(rule -> rule.check(old.model(), around, findings));
            findings.all().forEach(finding -> found.add(finding.about(new Standing(old.version(), List.of()))));
        }
        for (Stored file : files) {
            Findings findings = new Findings();
            StandingFile.judge(file.resource(), around, findings);
            findings.all().forEach(finding -> found.add(finding.about(new Standing(0, List.of()))));
        }
        return found;
    }

    /** @param version {@code 0} for what stays the latest */
    private record Old(ProcessModel model, int version) {}

    /** The latest version of each process that does not come, and every version that instances still follow. */
    private List<Old> standingModels(CandidateLibrary library) {
        Set<String> coming =
                library.ownProcesses().stream().map(ProcessModel::key).collect(Collectors.toSet());
        Set<String> running = deployed.files().runningInstances().keySet();
        Collection<Definition> latest = deployed.latestDefinitions();
        List<Old> standing = new ArrayList<>();
        for (Definition definition : deployed.files().definitions()) {
            boolean stays = latest.contains(definition) && !coming.contains(definition.key());
            if (stays || running.contains(definition.id())) {
                standing.add(new Old(deployed.model(definition), stays ? 0 : definition.version()));
            }
        }
        return standing;
    }

    private List<Stored> standingFiles(Candidate candidate) {
        Set<String> coming =
                candidate.files().keySet().stream().map(FileNames::bare).collect(Collectors.toSet());
        return deployed.files().files().stream()
                .filter(file -> !coming.contains(FileNames.bare(file.resource())))
                .toList();
    }

    private List<Finding> blamed(List<Finding> caused, Candidate candidate, List<Old> models, List<Stored> files) {
        Map<String, Set<List<Object>>> without = new LinkedHashMap<>();
        if (candidate.files().size() > 1 && candidate.files().size() <= FEW) {
            for (String file : candidate.files().keySet()) {
                without.put(
                        FileNames.bare(file),
                        identities(judge(models, files, surroundings.apply(without(candidate, Set.of(file))))));
            }
        }
        String only = candidate.files().size() == 1
                ? FileNames.bare(candidate.files().keySet().iterator().next())
                : null;
        return caused.stream()
                .map(finding -> {
                    List<String> causes = only != null
                            ? List.of(only)
                            : without.entrySet().stream()
                                    .filter(one -> !one.getValue().contains(finding.identity()))
                                    .map(Map.Entry::getKey)
                                    .toList();
                    return finding.about(new Standing(
                            Objects.requireNonNull(finding.standing()).version(), causes));
                })
                .toList();
    }

    private static Candidate without(Candidate candidate, Set<String> files) {
        Map<String, byte[]> left = new LinkedHashMap<>(candidate.files());
        left.keySet().removeAll(files);
        return new Candidate(candidate.name(), candidate.by(), left);
    }

    private static Set<List<Object>> identities(List<Finding> findings) {
        return findings.stream().map(Finding::identity).collect(Collectors.toSet());
    }
}
