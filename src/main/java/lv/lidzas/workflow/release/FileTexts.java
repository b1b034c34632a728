package lv.lidzas.workflow.release;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One file as three sides have it.
 *
 * @param resource the name by which the application deploys it
 * @param file its bare name, by which the three are one file
 * @param base the repository's text that was dealt with last; {@code null} if there was none
 * @param repository the repository's text now; {@code null} if it no longer has the file
 * @param live the text deployed last by anybody; {@code null} if none is
 */
record FileTexts(
        String resource, String file, byte @Nullable [] base, byte @Nullable [] repository, byte @Nullable [] live) {

    /** Who changed the file since the repository's text was dealt with last. */
    enum Change {
        NOBODY,
        REPOSITORY,
        ANALYST,
        BOTH,
        /** The repository dropped what an analyst changed. */
        REMOVED
    }

    Change change() {
        boolean changedHere = !Arrays.equals(repository, base);
        boolean changedThere = !Arrays.equals(live, base);
        if (repository == null) {
            return changedHere && changedThere && live != null ? Change.REMOVED : Change.NOBODY;
        }
        if (live == null) {
            return Change.REPOSITORY;
        }
        if (!changedHere) {
            return changedThere ? Change.ANALYST : Change.NOBODY;
        }
        // Both came to the same text: it is the repository's from now on.
        return changedThere && !Arrays.equals(repository, live) ? Change.BOTH : Change.REPOSITORY;
    }
}
