package lv.lidzas.workflow.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in which a release and an analyst's work do not agree.
 *
 * @param file its bare name
 * @param base the text from which both set out; {@code null} if there is none
 * @param repository the release's text; {@code null} if the release no longer has the file
 * @param analysts the text of the analysts, or what was in place when the release came
 * @param reasons why the release could not leave the analysts' text in place, or could not bring its own
 */
public record FileDifference(
        String file,
        Outcome outcome,
        byte @Nullable [] base,
        byte @Nullable [] repository,
        byte @Nullable [] analysts,
        List<Reason> reasons) {

    /** What the start of a release did with such a file. */
    public enum Outcome {
        /** The analysts' text stays in place; what the release brings waits to be merged into it. */
        KEPT,
        /** The release does not work with the analysts' text: its own is in place, theirs is kept in the record. */
        REPLACED,
        /** The release's text would break what is deployed already: what was in place stays. */
        HELD_BACK,
        /** The release no longer has the file; the analysts' text stays in place. */
        REMOVED
    }

    /** A sentence of the gate in both languages of the staff. */
    public record Reason(@Nullable String latvian, @Nullable String english) {}
}
