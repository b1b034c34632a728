package lv.lidzas.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What templates say by themselves, what Thymeleaf replaces is only an example; and the privacy notices. */
final class SaidInPages {

    private static final Pattern REPLACED =
            Pattern.compile("<([a-zA-Z:0-9]+)\\b[^>]*\\bth:(?:u?text|replace)=\"[^\"]*\"[^>]*>[^<]*</\\1>");
    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<!--.*?-->|<(script|style)\\b.*?</\\1>|<script\\b[^>]*>|<meta\\b[^>]*>");
    private static final Pattern ENGLISH =
            Pattern.compile("(?s)<(article|a|section|main)\\b[^>]*(?<![:\\w])lang=\"en\".*?</\\1>");
    private static final Pattern INLINE = Pattern.compile("</?(?:span|strong|small|em|a|b|th:block)\\b[^>]*>");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<");

    private SaidInPages() {}

    static Stream<Said> all() {
        return Stream.concat(
                Files.under("src/main/resources/templates", ".html").stream().flatMap(SaidInPages::of),
                Files.under("src/main/resources/privacy", ".md").stream().flatMap(SaidInPages::ofNotice));
    }

    /** A line of a notice in a language that the glossary has. */
    private static Stream<Said> ofNotice(Path notice) {
        String name = notice.getFileName().toString();
        boolean english = name.contains(".en.");
        return english || name.contains(".lv.")
                ? Files.read(notice)
                        .lines()
                        .map(line -> line.replaceFirst("^(#+|-) ", "").replaceAll("\\{\\{[^}]*}}", "0"))
                        .filter(line -> !line.isBlank())
                        .map(line -> english ? Said.english(name, line) : Said.latvian(name, line))
                : Stream.empty();
    }

    private static Stream<Said> of(Path template) {
        String place =
                Path.of("src/main/resources/templates").relativize(template).toString();
        String seen = UNSEEN.matcher(Files.read(template)).replaceAll("");
        String said = REPLACED.matcher(REPLACED.matcher(seen).replaceAll("0")).replaceAll("0");
        List<Said> found = new ArrayList<>();
        Matcher english = ENGLISH.matcher(said);
        while (english.find()) {
            texts(place, Tongue.ENGLISH, english.group(), found);
        }
        texts(place, Tongue.LATVIAN, english.reset().replaceAll(""), found);
        return found.stream();
    }

    private static void texts(String place, Tongue tongue, String html, List<Said> found) {
        Matcher texts = TEXT.matcher(INLINE.matcher(html).replaceAll(""));
        while (texts.find()) {
            found.add(new Said(place, tongue, false, texts.group(1).strip().replaceAll("\\s+", " ")));
        }
    }
}
