package lv.lidzas.workflow.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Place;

/** The files that a finding speaks of: the one it is about, and those among its arguments. */
final class NamedFiles {

    private NamedFiles() {}

    static Set<String> in(Finding finding) {
        Set<String> files = new HashSet<>();
        files.add(DeployedTexts.bare(finding.resource()));
        finding.arguments().forEach(argument -> add(argument, files));
        return files;
    }

    /** The files of a deployment because of which it is said; those that it speaks of, where the gate does not know. */
    static Set<String> causing(Finding finding) {
        Finding.Standing standing = finding.standing();
        return standing != null && !standing.causes().isEmpty() ? Set.copyOf(standing.causes()) : in(finding);
    }

    private static void add(Object argument, Set<String> files) {
        if (argument instanceof Place place) {
            files.add(DeployedTexts.bare(place.resource()));
        } else if (argument instanceof Collection<?> several) {
            several.forEach(one -> add(one, files));
        } else if (argument instanceof String text) {
            files.add(DeployedTexts.bare(text));
        }
    }
}
