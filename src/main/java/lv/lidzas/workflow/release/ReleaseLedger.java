package lv.lidzas.workflow.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers where releases and analysts' work do not agree. Declared here, kept by a module above. */
public interface ReleaseLedger {

    /** By bare name of the file: the release's text that somebody has decided about last. */
    Map<String, Decided> decided();

    /**
     * Takes in what a start found; called in the transaction that deploys. Whatever is open and not found again is over,
     * unless the release's own text is in place.
     *
     * @param differences at most one for each file
     * @param deployed texts that this start deploys, by bare name
     */
    void record(List<FileDifference> differences, Map<String, byte[]> deployed);

    /**
     * A decision: merged, or left as it was.
     *
     * @param repository {@code null} if it was about the file's removal
     */
    record Decided(byte @Nullable [] repository, @Nullable Instant at) {}
}
