package lv.lidzas.workflow.gate;

import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.MailTemplate;

/** A mail text has a subject that says nothing of a person, and placeholders that somebody fills. */
final class MailFileRules {

    private static final String FILE = "[a-z][A-Za-z0-9]*\\.(lv|en)\\.md";

    private final String resource;
    private final MailTemplate mail;
    private final Surroundings around;
    private final Findings findings;

    MailFileRules(String resource, MailTemplate mail, Surroundings around, Findings findings) {
        this.resource = resource;
        this.mail = mail;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        if (!FileNames.bare(resource).matches(FILE)) {
            say("a mail text is called <template>.lv.md or <template>.en.md; rename it.");
        }
        if (mail.subject() == null || !mail.separated()) {
            say("its first line has to be \"Subject: …\" and the second one blank.");
        }
        if (mail.body().isBlank()) {
            say("it has no text; write one.");
        }
        for (String placeholder : mail.subjectPlaceholders()) {
            if (!placeholder.startsWith("organisation.") || !MailTemplate.GENERAL.contains(placeholder)) {
                say(
                        "the subject shows {{" + placeholder
                                + "}}; it stays readable on the way and on locked phones, so only the organisation may be named there.");
            }
        }
        Set<String> known = new TreeSet<>(MailTemplate.GENERAL);
        known.addAll(around.domain().placeholders());
        for (String placeholder : mail.placeholders()) {
            if (!known.contains(placeholder)) {
                say("nobody fills the placeholder {{" + placeholder + "}}; there are: " + String.join(", ", known)
                        + ".");
            }
        }
        if ((mail.subject() + mail.body()).contains("{{{") || (mail.body()).matches("(?s).*\\{\\{\\s*[>&!=].*")) {
            say("only plain placeholders {{…}} and sections {{#…}}…{{/…}} are allowed.");
        }
    }

    private void say(String sentence) {
        findings.add(resource, null, "Mail text " + FileNames.bare(resource) + ": " + sentence);
    }
}
