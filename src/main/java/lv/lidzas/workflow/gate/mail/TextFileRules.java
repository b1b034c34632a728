package lv.lidzas.workflow.gate.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.mails.DeclaredText;
import lv.lidzas.workflow.mails.MailTemplate;

/** A text that the application keeps with its records holds every clause it may not lack, and nothing that nobody fills in. */
final class TextFileRules {

    private static final int LONGEST = 40_000;

    /** A text is judged once for what it says by itself, however often the world around it changes. */
    private static final Cache<List<Object>, List<Finding>> JUDGED =
            Caffeine.newBuilder().maximumSize(100).build();

    private final String resource;
    private final DeclaredText declared;
    private final MailTemplate text;
    private final Surroundings around;
    private final Findings findings;

    TextFileRules(String resource, DeclaredText declared, MailTemplate text, Surroundings around, Findings findings) {
        this.resource = resource;
        this.declared = declared;
        this.text = text;
        this.around = around;
        this.findings = findings;
    }

    public void check() {
        if (!FileNames.bare(resource).matches(MailFileRules.FILE)) {
            refuse("mail.fileName");
            return;
        }
        if (text.subject() != null) {
            refuse("text.subject");
        }
        if (text.body().length() > LONGEST) {
            refuse("mail.long", LONGEST);
            return;
        }
        findings.addAll(JUDGED.get(List.of(resource, declared, text), unjudged -> byItself()));
        for (String language : Library.LANGUAGES) {
            if (around.library().mail(declared.name(), language).isEmpty()) {
                refuse("mail.otherLanguage", FileNames.mail(declared.name(), language));
            }
        }
    }

    private List<Finding> byItself() {
        Findings found = new Findings();
        if (isGrammatical(found)) {
            placeholders(found);
            clauses(found);
        }
        if (MailFileRules.holdsMarkup(text.body())) {
            refuse(found, "text.markup");
        }
        return found.all();
    }

    private boolean isGrammatical(Findings found) {
        String rest = MailFileRules.TAG.matcher(text.body()).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            refuse(found, "mail.tags");
            return false;
        }
        try {
            Mustache.compiler().compile(text.body());
            return true;
        } catch (MustacheException e) {
            refuse(found, "mail.sections");
            return false;
        }
    }

    private void placeholders(Findings found) {
        Set<String> known = new TreeSet<>(declared.needed());
        known.addAll(declared.more());
        Set<String> all = new TreeSet<>(known);
        all.addAll(declared.clauses());
        for (String placeholder : text.placeholders()) {
            if (!all.contains(placeholder)) {
                refuse(found, "mail.placeholder", MailFileRules.shown(placeholder), known);
            }
        }
        for (String needed : declared.needed()) {
            if (!isShown(needed)) {
                refuse(found, "text.missing", MailFileRules.shown(needed));
            }
        }
    }

    /** Outside every section, so that it stands there whatever is filled in. */
    private boolean isShown(String placeholder) {
        String always = Pattern.compile(
                        "\\{\\{\\s*[#^]\\s*([A-Za-z][\\w.]*)\\s*}}.*?\\{\\{\\s*/\\s*\\1\\s*}}", Pattern.DOTALL)
                .matcher(text.body())
                .replaceAll(found -> declared.clauses().contains(found.group(1))
                                && found.group().replaceAll("\\s", "").startsWith("{{#")
                        ? Matcher.quoteReplacement(found.group())
                        : "");
        return Pattern.compile("\\{\\{\\s*" + Pattern.quote(placeholder) + "\\s*}}")
                .matcher(always)
                .find();
    }

    private void clauses(Findings found) {
        for (String clause : declared.clauses()) {
            Matcher section = Pattern.compile(
                            "\\{\\{\\s*#\\s*" + clause + "\\s*}}(.*?)\\{\\{\\s*/\\s*" + clause + "\\s*}}",
                            Pattern.DOTALL)
                    .matcher(text.body());
            if (!section.find()
                    || MailFileRules.TAG
                            .matcher(section.group(1))
                            .replaceAll("")
                            .isBlank()) {
                refuse(found, "text.clause", "{{#" + clause + "}}…{{/" + clause + "}}");
            }
        }
    }

    private void refuse(String key, Object... arguments) {
        refuse(findings, key, arguments);
    }

    private void refuse(Findings found, String key, Object... arguments) {
        found.refuse(new Place(resource, "text", null, null), key, arguments);
    }
}
