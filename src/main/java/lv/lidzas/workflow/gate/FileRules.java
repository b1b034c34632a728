package lv.lidzas.workflow.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.finding.TextFile;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;

/** What a deployment may be called and which files it may bring, looked at before anything in them is read. */
final class FileRules {

    static final int LARGEST_FILE = 512 * 1024;
    static final int LARGEST_DEPLOYMENT = 4 * 1024 * 1024;
    static final int MOST_FILES = 600;

    private static final Set<String> KINDS =
            Set.of(FileNames.PROCESS, FileNames.DECISION, FileNames.FORM, FileNames.MAIL);

    /** Letters of any script, so that people can say in their words what they deploy, but nothing like a text. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._:+,()-]{1,80}");

    private static final Pattern FILE =
            Pattern.compile("([A-Za-z0-9_-]{1,60}/){0,6}[A-Za-z][A-Za-z0-9_]{0,79}(\\.[a-z]{2})?\\.[a-z]{1,8}");

    /** @return the deployment without the files that nothing can read; why has been found then */
    Candidate check(Candidate candidate, Findings findings) {
        asAWhole(candidate, findings);
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, byte[]> readable = new LinkedHashMap<>();
        candidate.files().forEach((resource, bytes) -> {
            Place place = Place.file(resource);
            if (KINDS.stream().noneMatch(resource::endsWith)) {
                findings.refuse(place, "file.kind");
            } else if (!FILE.matcher(resource).matches()) {
                findings.refuse(place, "file.name");
            }
            String twin = names.put(FileNames.bare(resource), resource);
            if (twin != null) {
                findings.refuse(place, "file.twin", twin);
            }
            byte[] text = TextFile.withoutMark(bytes);
            if (isText(place, text, findings)) {
                readable.put(resource, text);
            }
        });
        return candidate.with(readable);
    }

    private static void asAWhole(Candidate candidate, Findings findings) {
        Place place = Place.file(candidate.files().keySet().stream().findFirst().orElse("deployment"));
        if (candidate.by() != By.APPLICATION && Candidate.REPOSITORY.equals(candidate.name())) {
            findings.refuse(place, "file.deploymentName.ours", Candidate.REPOSITORY);
        }
        if (candidate.name() != null && !PLAIN.matcher(candidate.name()).matches()) {
            findings.refuse(place, "file.deploymentName");
        }
        if (candidate.source() != null && !PLAIN.matcher(candidate.source()).matches()) {
            findings.refuse(place, "file.source");
        }
        if (candidate.tenant() != null) {
            findings.refuse(place, "file.tenant");
        }
        if (candidate.files().size() > MOST_FILES) {
            findings.refuse(place, "file.tooMany", MOST_FILES);
        }
        long size = candidate.files().values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
        if (size > LARGEST_DEPLOYMENT) {
            findings.refuse(place, "file.deploymentTooLarge", String.valueOf(LARGEST_DEPLOYMENT / 1024));
        }
    }

    private static boolean isText(Place place, byte[] text, Findings findings) {
        if (text.length > LARGEST_FILE) {
            findings.refuse(place, "file.tooLarge", String.valueOf(LARGEST_FILE / 1024));
        } else if (TextFile.isWide(text)) {
            findings.refuse(place, "file.utf16");
        } else if (!TextFile.isUtf8(text)) {
            findings.refuse(place, "file.notUtf8");
        } else {
            return true;
        }
        return false;
    }
}
