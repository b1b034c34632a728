package lv.lidzas.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What mails say, the words that Tasklist is given, and Latvian that stands in sources. */
final class SaidElsewhere {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern LATVIAN = Pattern.compile("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]");

    /** Packages with the names and addresses of an invented organisation, and English for whoever starts the program. */
    private static final Set<String> INVENTED = Set.of("settings", "trial");

    private SaidElsewhere() {}

    static Stream<Said> mails() {
        return Files.under("processes", ".md").stream().flatMap(mail -> {
            String name = mail.getFileName().toString();
            Tongue tongue = name.contains(".en.") ? Tongue.ENGLISH : Tongue.LATVIAN;
            String text = Files.read(mail).replaceFirst("^Subject: ", "");
            // What stands below a heading or in a list begins anew.
            return Stream.of(text.split("(?m)^#+ "))
                    .filter(part -> !part.isBlank())
                    .map(part -> new Said(name, tongue, false, part.replaceAll("(?m)^- ", "")));
        });
    }

    static Stream<Said> webapps() {
        return Files.under("src/main/resources/META-INF", "lv.json").stream().flatMap(words -> {
            List<Said> found = new ArrayList<>();
            read(words.getFileName().toString(), json(Files.read(words)).path("labels"), found);
            return found.stream();
        });
    }

    static Stream<Said> sources() {
        return Stream.of(
                        Files.under("src/main/java", ".java"),
                        Files.under("src/main/resources/plugin-webapp", ".js"),
                        Files.under("src/main/resources/static/js", ".js"))
                .flatMap(List::stream)
                .flatMap(SaidElsewhere::literals);
    }

    private static Stream<Said> literals(Path source) {
        if (INVENTED.contains(source.getParent().getFileName().toString())) {
            return Stream.empty();
        }
        return Files.read(source)
                .lines()
                .filter(line -> !line.strip().startsWith("//") && !line.strip().startsWith("*"))
                .filter(line -> !line.contains("Pattern.compile("))
                .flatMap(line -> LITERAL.matcher(line).results())
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .filter(text -> LATVIAN.matcher(text.replace("Līdzās", "")).find())
                .map(text -> Said.latvian(source.getFileName().toString(), text));
    }

    private static void read(String place, JsonNode node, List<Said> found) {
        node.properties().forEach(word -> {
            if (word.getValue().isTextual()) {
                found.add(Said.latvian(
                        place + " " + word.getKey(), word.getValue().asText()));
            } else {
                read(place, word.getValue(), found);
            }
        });
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
