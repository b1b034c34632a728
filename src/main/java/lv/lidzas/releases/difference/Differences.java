package lv.lidzas.releases.difference;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.releases.difference.Difference.Settlement;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.ReleaseLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The differences between releases and analysts' work: one open for each file at most. */
@Service
@Transactional
class Differences implements ReleaseLedger {

    private final DifferenceRepository differences;
    private final Clock clock;

    Differences(DifferenceRepository differences, Clock clock) {
        this.differences = differences;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Decided> decided() {
        Map<String, Decided> decided = new HashMap<>();
        differences.findBySettledAtIsNotNullOrderBySettledAt().stream()
                // Nobody decided about what was overtaken.
                .filter(settled -> settled.settlement() != Settlement.OVERTAKEN)
                .forEach(settled ->
                        decided.put(settled.file(), new Decided(settled.repositoryText(), settled.settledAt())));
        return decided;
    }

    @Override
    public void record(List<FileDifference> found, Map<String, byte[]> deployed) {
        Instant now = clock.instant();
        Map<String, Difference> open = differences.findBySettledAtIsNullOrderByFile().stream()
                .collect(Collectors.toMap(Difference::file, difference -> difference));
        for (FileDifference difference : found) {
            Difference known = open.remove(difference.file());
            if (known == null) {
                differences.save(new Difference(newReference(), difference, now));
            } else {
                known.take(difference);
            }
        }
        open.values().forEach(left -> notFoundAgain(left, deployed.get(left.file()), now));
        differences.flush();
    }

    private static void notFoundAgain(Difference left, byte @Nullable [] deployed, Instant now) {
        if (!left.isReplaced() || Arrays.equals(deployed, left.analystsText())) {
            left.settle(Settlement.OVERTAKEN, now);
        } else if (deployed != null) {
            left.replacedBy(deployed);
        }
    }

    /** Somebody deployed these files: whatever was to be merged into them is.
     *
     * @return references of the differences that this ended
     */
    List<String> deployed(Collection<String> files) {
        List<Difference> ended = differences.findBySettledAtIsNullAndFileIn(files);
        ended.forEach(difference -> difference.settle(Settlement.DEPLOYED, clock.instant()));
        return ended.stream().map(Difference::reference).toList();
    }

    /** Nothing is to be merged: what is in place stays, and counts as decided about the release's text. */
    void leaveAsItIs(String reference) {
        Difference difference = find(reference);
        difference.settle(Settlement.AS_IT_IS, clock.instant());
        differences.saveAndFlush(difference);
    }

    @Transactional(readOnly = true)
    List<Difference> open() {
        return differences.findBySettledAtIsNullOrderByFile();
    }

    /** @throws NoSuchRecord if there is none of this reference */
    @Transactional(readOnly = true)
    Difference find(String reference) {
        return differences.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private String newReference() {
        return DifferenceRecords.TYPE.reference(clock, differences.nextNumber());
    }
}
