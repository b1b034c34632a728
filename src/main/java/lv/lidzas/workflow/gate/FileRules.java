package lv.lidzas.workflow.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.gate.Candidate.By;

/** What a deployment may be called and which files it may bring. */
final class FileRules {

    private static final Set<String> KINDS =
            Set.of(FileNames.PROCESS, FileNames.DECISION, FileNames.FORM, FileNames.MAIL);

    void check(Candidate candidate, Findings findings) {
        if (candidate.by() != By.APPLICATION && Candidate.REPOSITORY.equals(candidate.name())) {
            String first = candidate.files().keySet().stream().findFirst().orElse("deployment");
            findings.add(
                    first,
                    null,
                    "The deployment name \"" + Candidate.REPOSITORY
                            + "\" belongs to the application itself; choose another deployment name.");
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (String resource : candidate.files().keySet()) {
            if (KINDS.stream().noneMatch(resource::endsWith)) {
                findings.add(
                        resource,
                        null,
                        "Files of this kind are not deployed; allowed are .bpmn, .dmn, .form and mail texts (.md).");
            }
            String twin = names.put(FileNames.bare(resource), resource);
            if (twin != null) {
                findings.add(
                        resource, null, "Another file of the deployment has the same name: " + twin + "; rename one.");
            }
        }
    }
}
