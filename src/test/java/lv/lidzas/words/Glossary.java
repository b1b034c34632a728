package lv.lidzas.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.words.Said.Tongue;

/**
 * The glossary as a test reads it.
 *
 * @param avoided words that are not said, and what is said instead
 * @param names what has a capital wherever it stands
 */
record Glossary(Map<Tongue, Map<Pattern, String>> avoided, Pattern names) {

    private static final int COLUMNS = 7;
    private static final Pattern NAMES = Pattern.compile("(?s)may be foreign:\\n(.*?)\\.\\n");

    static Glossary ofTheProduct() {
        return of(Files.read(Path.of("docs", "glossary.md")));
    }

    static Glossary of(String page) {
        Map<Tongue, Map<Pattern, String>> avoided = Map.of(Tongue.LATVIAN, byWords(), Tongue.ENGLISH, byWords());
        page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Latvian "))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> {
                    if (cells.length != COLUMNS) {
                        throw new IllegalArgumentException("a row has five columns: " + Arrays.toString(cells));
                    }
                    words(cells[2], cells[1], avoided.get(Tongue.LATVIAN));
                    words(cells[4], cells[3], avoided.get(Tongue.ENGLISH));
                });
        return new Glossary(avoided, names(page));
    }

    /** The first word of a text that is not said here, and what is. */
    Optional<String> avoidedIn(Said said) {
        String text = said.unquoted();
        List<String> found = new ArrayList<>();
        avoided.get(said.tongue()).forEach((word, instead) -> {
            Matcher matcher = word.matcher(text);
            if (matcher.find()) {
                found.add("“" + matcher.group() + "” is not said, but: " + instead);
            }
        });
        return found.stream().findFirst();
    }

    /** A text without the names in it. */
    String withoutNames(String text) {
        return names.matcher(text).replaceAll("0");
    }

    private static Pattern names(String page) {
        Matcher list = NAMES.matcher(page);
        if (!list.find()) {
            throw new IllegalArgumentException("names stand at the end of the page");
        }
        String names = Arrays.stream(list.group(1).replace("\n", " ").split(","))
                .map(String::strip)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> name.replace("*", "\\p{L}*"))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        return Pattern.compile(names);
    }

    private static Map<Pattern, String> byWords() {
        return new TreeMap<>((one, other) -> one.pattern().compareTo(other.pattern()));
    }

    private static void words(String cell, String instead, Map<Pattern, String> avoided) {
        for (String word : cell.split(",")) {
            if (!word.isBlank()) {
                avoided.put(
                        Pattern.compile(
                                "(?<![\\p{L}-])" + word.strip().replace("*", "\\p{L}*") + "(?![\\p{L}-])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        instead.strip());
            }
        }
    }
}
