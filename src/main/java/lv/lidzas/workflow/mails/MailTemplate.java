package lv.lidzas.workflow.mails;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail text: a subject line, a blank line, Markdown with placeholders.
 *
 * @param subject {@code null} if the first line is not a subject
 * @param separated whether a blank line follows the subject
 * @param placeholders what its text shows
 * @param subjectPlaceholders what its subject shows
 */
public record MailTemplate(
        @Nullable String subject,
        boolean separated,
        String body,
        Set<String> placeholders,
        Set<String> subjectPlaceholders) {

    private static final String PREFIX = "Subject: ";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*+([#^/]?)([^{}]*+)}}");

    /**
     * What every mail may use, whoever it goes to. {@code linkEnds} is the last whole day on which {@code link} works, as
     * it stands after "līdz" or "until". {@code myPage} is the address of the person's own page, {@code signInLink} signs
     * in there, {@code dayPage} is that of a colleague's day, {@code privacyPage} the notice about volunteers' data.
     */
    public static final Set<String> GENERAL = Set.of(
            "name",
            "link",
            "exitLink",
            "linkEnds",
            "myPage",
            "dayPage",
            "privacyPage",
            "signInLink",
            "links",
            "organisation.name",
            "organisation.email",
            "organisation.phone");

    public static MailTemplate parse(byte[] text) {
        String all = new String(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        String[] lines = all.split("\n", 3);
        String subject = lines[0].startsWith(PREFIX)
                ? lines[0].substring(PREFIX.length()).strip()
                : "";
        String body = subject.isEmpty() ? all : lines.length > 2 ? lines[2] : "";
        return new MailTemplate(
                subject.isEmpty() ? null : subject,
                lines.length > 1 && lines[1].isBlank(),
                body,
                placeholders(body),
                placeholders(subject));
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            names.add(found.group(2).strip());
        }
        return Collections.unmodifiableSet(names);
    }
}
