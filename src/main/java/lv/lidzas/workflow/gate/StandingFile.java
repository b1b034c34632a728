package lv.lidzas.workflow.gate;

import lv.lidzas.workflow.gate.decision.DecisionFileRules;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.form.FormFileRules;
import lv.lidzas.workflow.gate.form.FormNeedsRules;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.mail.MailFileRules;

/** A form, table or mail text that is deployed already: its rules are asked again when the world around it changes. */
final class StandingFile {

    private StandingFile() {}

    static void judge(String resource, Surroundings around, Findings findings) {
        String id = FileNames.id(resource);
        Library library = around.library();
        if (resource.endsWith(FileNames.FORM)) {
            library.form(id).ifPresent(form -> {
                new FormFileRules(resource, form, around, findings).check();
                new FormNeedsRules(resource, form, around, findings).check();
            });
        } else if (resource.endsWith(FileNames.DECISION)) {
            library.decision(id).ifPresent(file -> new DecisionFileRules(resource, file, around, findings).check());
        } else if (resource.endsWith(FileNames.MAIL)) {
            String language = FileNames.language(resource);
            library.mail(id, language).ifPresent(mail -> MailFileRules.judge(resource, mail, around, findings));
        }
    }
}
