package lv.lidzas.workflow.gate.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.mails.MailTemplate;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A mail text has a subject that says nothing of a person, and placeholders that somebody fills. */
public final class MailFileRules {

    static final String FILE = "[a-z][A-Za-z0-9]*\\.(lv|en)\\.md";
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 20_000;

    /** Placeholders and sections as they may be written. */
    static final Pattern TAG = Pattern.compile("(?<!\\{)\\{\\{\\s*+[#^/]?\\s*+[A-Za-z][A-Za-z0-9.]*+\\s*+}}(?!})");

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final Pattern SECTION = Pattern.compile("\\{\\{\\s*+[#^/][^{}]*+}}");
    private static final Pattern LINK =
            Pattern.compile("\\{\\{\\s*(?:link|exitLink|myPage|dayPage|privacyPage|signInLink|links)\\s*}}");
    private static final String ADDRESS = "https://placeholder.invalid/";
    private static final Pattern END_OF_LINK = Pattern.compile("[.,;:!?]?(?:\\s|$)");

    /** Ways in that a mail brings without a property of its step saying so. */
    private static final Set<String> WAYS_IN = Set.of("links", "signInLink");

    /** A text is judged once for what it says by itself, however often the world around it changes. */
    private static final Cache<MailTemplate, List<Wrong>> JUDGED =
            Caffeine.newBuilder().maximumSize(300).build();

    private final String resource;
    private final MailTemplate mail;
    private final Surroundings around;
    private final Findings findings;

    private MailFileRules(String resource, MailTemplate mail, Surroundings around, Findings findings) {
        this.resource = resource;
        this.mail = mail;
        this.around = around;
        this.findings = findings;
    }

    /** @param key as {@link Findings#refuse} takes it */
    private record Wrong(String key, List<Object> arguments) {

        static Wrong of(String key, Object... arguments) {
            return new Wrong(key, List.of(arguments));
        }
    }

    /** Judges a letter, or a text that some module declares. */
    public static void judge(String resource, MailTemplate text, Surroundings around, Findings findings) {
        around.domain()
                .text(FileNames.id(resource))
                .ifPresentOrElse(
                        declared -> new TextFileRules(resource, declared, text, around, findings).check(),
                        () -> new MailFileRules(resource, text, around, findings).check());
    }

    private void check() {
        if (!FileNames.bare(resource).matches(FILE)) {
            refuse("mail.fileName");
            return;
        }
        if (mail.subject() == null || !mail.separated()) {
            refuse("mail.subject");
        }
        if (mail.body().isBlank()) {
            refuse("mail.empty");
        }
        if (!isShort()) {
            // Reading markup takes longer than in proportion to its length.
            return;
        }
        JUDGED.get(mail, MailFileRules::byItself)
                .forEach(wrong -> refuse(wrong.key(), wrong.arguments().toArray()));
        placeholders();
        otherLanguages();
        waysIn();
    }

    private boolean isShort() {
        if (mail.subject() != null && mail.subject().length() > LONGEST_SUBJECT) {
            refuse("mail.subjectLong", LONGEST_SUBJECT);
        }
        if (mail.body().length() > LONGEST_TEXT) {
            refuse("mail.long", LONGEST_TEXT);
            return false;
        }
        return true;
    }

    private static List<Wrong> byItself(MailTemplate mail) {
        List<Wrong> wrong = new ArrayList<>();
        grammar(mail, wrong);
        links(mail, wrong);
        return wrong;
    }

    private static void grammar(MailTemplate mail, List<Wrong> wrong) {
        String text = mail.subject() + "\n" + mail.body();
        String rest = TAG.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            wrong.add(Wrong.of("mail.tags"));
            return;
        }
        try {
            Mustache.compiler().compile(mail.subject() == null ? "" : mail.subject());
            Mustache.compiler().compile(mail.body());
        } catch (MustacheException e) {
            wrong.add(Wrong.of("mail.sections"));
        }
    }

    private void placeholders() {
        for (String placeholder : mail.subjectPlaceholders()) {
            if (!placeholder.startsWith("organisation.") || !MailTemplate.GENERAL.contains(placeholder)) {
                refuse("mail.subjectPlaceholder", shown(placeholder));
            }
        }
        Set<String> known = new TreeSet<>(MailTemplate.GENERAL);
        known.addAll(around.domain().placeholders());
        for (String placeholder : mail.placeholders()) {
            if (!known.contains(placeholder)) {
                refuse("mail.placeholder", shown(placeholder), known);
            }
        }
    }

    /** A link says whole where it leads; one that opens something of a person's never becomes a part of another address. */
    private static void links(MailTemplate mail, List<Wrong> wrong) {
        if (holdsMarkup(mail.body())) {
            wrong.add(Wrong.of("mail.markup"));
        }
        String text = SECTION.matcher(mail.body()).replaceAll(" ");
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            boolean apart = (link.start() == 0 || Character.isWhitespace(text.charAt(link.start() - 1)))
                    && END_OF_LINK.matcher(text.substring(link.end())).lookingAt();
            if (!apart) {
                wrong.add(Wrong.of("mail.linkApart", link.group()));
            }
        }
    }

    /** As it is read when it is sent: what stands around a placeholder may make a link of it only then. */
    private static String filled(String body) {
        String linked = LINK.matcher(SECTION.matcher(body).replaceAll("")).replaceAll("<" + ADDRESS + ">");
        return TAG.matcher(linked).replaceAll("x");
    }

    private static boolean isOurs(Node node) {
        return node instanceof Link link
                && link.getDestination().equals(ADDRESS)
                && link.getFirstChild() instanceof Text text
                && text.getLiteral().equals(ADDRESS)
                && text.getNext() == null;
    }

    /** Whether a text holds links, pictures or HTML of its own. */
    static boolean holdsMarkup(String body) {
        return holdsMarkup(MARKDOWN.parse(body)) || holdsMarkup(MARKDOWN.parse(filled(body)));
    }

    private static boolean holdsMarkup(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link && !isOurs(child)
                    || child instanceof Image
                    || child instanceof LinkReferenceDefinition
                    || child instanceof HtmlInline
                    || child instanceof HtmlBlock
                    || holdsMarkup(child)) {
                return true;
            }
        }
        return false;
    }

    private void otherLanguages() {
        String template = FileNames.id(resource);
        for (String language : Library.LANGUAGES) {
            if (language.equals(FileNames.language(resource))) {
                continue;
            }
            Optional<MailTemplate> other = around.library().mail(template, language);
            if (other.isEmpty()) {
                refuse("mail.otherLanguage", FileNames.mail(template, language));
            } else {
                Set<String> differing = new TreeSet<>(mail.placeholders());
                other.get().placeholders().forEach(placeholder -> {
                    if (!differing.remove(placeholder)) {
                        differing.add(placeholder);
                    }
                });
                if (!differing.isEmpty()) {
                    findings.warn(place(), "mail.languagesDiffer", FileNames.mail(template, language), differing);
                }
            }
        }
    }

    private void waysIn() {
        Set<String> before = around.deployed()
                .mail(FileNames.id(resource), FileNames.language(resource))
                .map(MailTemplate::placeholders)
                .orElse(Set.of());
        for (String link : WAYS_IN) {
            if (before.contains(link) && !mail.placeholders().contains(link)) {
                refuse("mail.linkGone", shown(link));
            }
        }
    }

    static String shown(String placeholder) {
        return "{{" + placeholder + "}}";
    }

    private void refuse(String key, Object... arguments) {
        findings.refuse(place(), key, arguments);
    }

    private Place place() {
        return new Place(resource, "mail", null, null);
    }
}
