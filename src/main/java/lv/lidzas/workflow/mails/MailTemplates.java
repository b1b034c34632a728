package lv.lidzas.workflow.mails;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.workflow.deployed.DeployedFiles;
import org.springframework.stereotype.Component;

/** Mail texts as last deployed, whether with the repository's folders in their name or by Modeler without. */
@Component
public class MailTemplates {

    private final Function<String, Optional<MailTemplate>> known;

    MailTemplates(DeployedFiles deployed, UntilDeployed memory) {
        known = memory.remembered(file -> deployed.file(file).map(MailTemplate::parse));
    }

    /** @throws IllegalStateException if no text of that template is deployed in the language */
    public MailTemplate latest(String template, Locale language) {
        String file = template + "." + language.getLanguage() + ".md";
        return known.apply(file).orElseThrow(() -> new IllegalStateException("no mail text " + file + " is deployed"));
    }

    /** What a person would call the letter: its subject, without what is filled in; the template's name if there is none. */
    public String title(String template, Locale language) {
        return known.apply(template + "." + language.getLanguage() + ".md")
                .map(MailTemplate::subject)
                .map(subject -> subject.replaceAll("\\{\\{[^}]*}}", "…"))
                .orElse(template);
    }
}
