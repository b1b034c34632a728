package lv.lidzas.workflow.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import lv.lidzas.workflow.release.FileTexts.Change;

/**
 * What a start does with each file of the repository. What only the repository changed is deployed; what an analyst
 * changed too stays hers, unless the gate says that the repository does not work with it; and if something that only
 * analysts deployed stands against a file of the repository, that file waits. There is always a plan that passes.
 */
final class ReleasePlan {

    private final Function<Collection<FileTexts>, List<Finding>> gate;
    private final Set<FileTexts> deployed = new LinkedHashSet<>();
    private final Set<FileTexts> kept = new LinkedHashSet<>();
    private final Map<FileTexts, List<Finding>> givenUp = new LinkedHashMap<>();
    private final Map<FileTexts, List<Finding>> heldBack = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    private ReleasePlan(Function<Collection<FileTexts>, List<Finding>> gate) {
        // The gate looks at everything that stands, which takes its time.
        Map<Set<FileTexts>, List<Finding>> asked = new HashMap<>();
        this.gate = files -> asked.computeIfAbsent(Set.copyOf(files), gate::apply);
    }

    /**
     * A file in which the release and an analyst's work do not agree.
     *
     * @param reasons what the gate says; empty if it need not be asked
     */
    record Decision(FileTexts texts, Outcome outcome, List<Finding> reasons) {}

    /** @param gate what refuses a deployment of these files with the repository's texts, beside what is deployed already */
    static ReleasePlan of(Collection<FileTexts> files, Function<Collection<FileTexts>, List<Finding>> gate) {
        ReleasePlan plan = new ReleasePlan(gate);
        plan.begin(files);
        plan.giveUpWhatTheRepositoryCannotWorkWith(files);
        plan.keepWhatNeedNotBeGivenUp();
        plan.holdBackWhatStandsAgainstAnalysts();
        plan.decide();
        return plan;
    }

    /** Files to be deployed, each with the repository's text. */
    Set<FileTexts> deployed() {
        return deployed;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * For a database in which nobody but the application deployed anything: there the gate refuses nothing but a fault of
     * the release itself.
     *
     * @throws IllegalStateException if a file of the release would have to wait; names files, elements and rules
     */
    void requireWhole() {
        List<String> faults = heldBack.values().stream()
                .flatMap(List::stream)
                .map(reason -> DeployedTexts.bare(reason.resource()) + ":" + reason.elementId() + ":" + reason.key())
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the gate refuses files of this release: " + String.join(", ", faults));
        }
    }

    private void begin(Collection<FileTexts> files) {
        for (FileTexts file : files) {
            switch (file.change()) {
                case REPOSITORY -> deployed.add(file);
                case BOTH -> kept.add(file);
                case REMOVED -> decisions.add(new Decision(file, Outcome.REMOVED, List.of()));
                case ANALYST, NOBODY -> {}
            }
        }
    }

    private void giveUpWhatTheRepositoryCannotWorkWith(Collection<FileTexts> files) {
        // An analyst's file that was accepted earlier may lack what the application itself needs now.
        files.stream()
                .filter(file -> file.change() == Change.ANALYST)
                .forEach(file -> giveUp(file, naming(file, before())));
        while (!kept.isEmpty()) {
            List<Finding> said = gate.apply(deployed);
            if (said.isEmpty()) {
                return;
            }
            Set<FileTexts> named = kept.stream()
                    .filter(file -> !naming(file, said).isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (FileTexts file : named.isEmpty() ? Set.copyOf(kept) : named) {
                kept.remove(file);
                giveUp(file, named.isEmpty() ? said : naming(file, said));
            }
        }
    }

    private void giveUp(FileTexts file, List<Finding> reasons) {
        if (!reasons.isEmpty()) {
            deployed.add(file);
            givenUp.put(file, reasons);
        }
    }

    private void keepWhatNeedNotBeGivenUp() {
        for (FileTexts file : List.copyOf(givenUp.keySet())) {
            if (file.change() != Change.BOTH) {
                continue;
            }
            Set<List<Object>> without = said(gate.apply(deployed));
            deployed.remove(file);
            if (without.containsAll(said(gate.apply(deployed)))) {
                givenUp.remove(file);
                kept.add(file);
            } else {
                deployed.add(file);
            }
        }
    }

    private void holdBackWhatStandsAgainstAnalysts() {
        while (!deployed.isEmpty()) {
            List<Finding> said = newRefusals(deployed);
            if (said.isEmpty()) {
                return;
            }
            Set<FileTexts> named = deployed.stream()
                    .filter(file -> !causedBy(file, said).isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (FileTexts file : named.isEmpty() ? whatHelpsMost(said) : named) {
                deployed.remove(file);
                givenUp.remove(file);
                heldBack.put(file, named.isEmpty() ? said : causedBy(file, said));
            }
        }
    }

    /** The one file without which least is refused; all of them if none helps. */
    private Set<FileTexts> whatHelpsMost(List<Finding> refusals) {
        FileTexts best = null;
        int fewest = refusals.size();
        for (FileTexts file : deployed) {
            Set<FileTexts> others = new LinkedHashSet<>(deployed);
            others.remove(file);
            int left = newRefusals(others).size();
            if (left < fewest) {
                best = file;
                fewest = left;
            }
        }
        return best == null ? Set.copyOf(deployed) : Set.of(best);
    }

    /** What was refused before the release came is not its fault and would keep everything out. */
    private List<Finding> newRefusals(Collection<FileTexts> files) {
        List<Finding> refusals = gate.apply(files);
        if (refusals.isEmpty()) {
            return refusals;
        }
        Set<List<Object>> before = said(before());
        return refusals.stream()
                .filter(finding -> !before.contains(said(finding)))
                .toList();
    }

    /** What is wrong with what is deployed already; not asked by a start that has nothing to decide. */
    private Collection<Finding> before() {
        return gate.apply(List.of());
    }

    private void decide() {
        kept.forEach(file -> decisions.add(new Decision(file, Outcome.KEPT, List.of())));
        givenUp.forEach((file, reasons) -> decisions.add(new Decision(file, Outcome.REPLACED, reasons)));
        heldBack.forEach((file, reasons) -> {
            switch (file.change()) {
                case BOTH -> decisions.add(new Decision(file, Outcome.KEPT, reasons));
                case ANALYST -> {}
                default -> decisions.add(new Decision(file, Outcome.HELD_BACK, reasons));
            }
        });
    }

    private static List<Finding> naming(FileTexts file, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> NamedFiles.in(finding).contains(file.file()))
                .toList();
    }

    private static List<Finding> causedBy(FileTexts file, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> NamedFiles.causing(finding).contains(file.file()))
                .toList();
    }

    private static Set<List<Object>> said(Collection<Finding> findings) {
        return findings.stream().map(ReleasePlan::said).collect(Collectors.toSet());
    }

    /** What makes it the same finding, whichever files of the deployment are to blame. */
    private static List<Object> said(Finding finding) {
        return List.of(finding.place(), finding.key(), finding.arguments());
    }
}
