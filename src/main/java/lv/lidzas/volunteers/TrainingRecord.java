package lv.lidzas.volunteers;

import java.util.Optional;

/** What training knows of a volunteer; a port, because training stands above. */
public interface TrainingRecord {

    /**
     * Whether a version of the programme is completed.
     *
     * @param volunteer {@code V-} reference
     */
    boolean isComplete(String volunteer);

    /** What was learnt so far and what was not, in words: see {@link Standing}. */
    Standing standing(String volunteer);

    /**
     * How far somebody has come, in Latvian.
     *
     * @param overview how much was attended, and a line per module
     * @param missing what is not learnt yet; empty if the programme is completed
     */
    record Standing(String overview, Optional<String> missing) {}
}
