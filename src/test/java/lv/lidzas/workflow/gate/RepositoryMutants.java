package lv.lidzas.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.lidzas.workflow.gate.finding.FileNames;

/** Small changes of single files, each of a kind that an analyst makes and that whoever names the thing may not survive. */
final class RepositoryMutants {

    private final List<Mutant> mutants = new ArrayList<>();

    private RepositoryMutants() {}

    /**
     * One file, changed in one place.
     *
     * @param kind what was done: {@code option gone}
     * @param name what it was done to
     * @param readers files that name it, and {@link NamedElsewhere#CODE}; empty if nobody does
     */
    record Mutant(String file, String kind, String name, Set<String> readers, byte[] content) {

        boolean isNamed() {
            return !readers.isEmpty();
        }

        @Override
        public String toString() {
            return file + " · " + kind + ": " + name;
        }
    }

    static List<Mutant> of(Map<String, byte[]> files, NamedElsewhere named) {
        RepositoryMutants all = new RepositoryMutants();
        new TreeMap<>(files).forEach((file, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            if (file.endsWith(FileNames.FORM)) {
                new FormChanges(file, text, named, all).make();
            } else if (file.endsWith(FileNames.MAIL)) {
                new MailChanges(file, text, named, all).make();
            } else if (file.endsWith(FileNames.DECISION)) {
                new TableChanges(file, text, named, all).make();
            } else if (file.endsWith(FileNames.PROCESS)) {
                new DiagramChanges(file, text, named, all).make();
            }
        });
        return all.mutants;
    }

    void add(String file, String kind, String name, Set<String> readers, String before, String after) {
        if (!after.equals(before)) {
            mutants.add(new Mutant(file, kind, name, readers, after.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
