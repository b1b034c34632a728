package lv.lidzas.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.library.Domain;

/**
 * Who names what, found by looking for words in the texts of the files: on purpose another way than that of the gate,
 * which reads models.
 */
final class NamedElsewhere {

    /** Stands for the application's own code among those that name something. */
    static final String CODE = "code";

    private static final Pattern CALLED = Pattern.compile("calledElement=\"(\\w+)\"");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Set<String>> near = new TreeMap<>();
    private final Map<String, Set<String>> asking = new TreeMap<>();
    private final Domain domain;

    NamedElsewhere(Map<String, byte[]> files, Domain domain) {
        files.forEach((file, content) -> texts.put(file, new String(content, StandardCharsets.UTF_8)));
        this.domain = domain;
    }

    /** Code that cannot do without a question about a record. */
    Set<String> boundQuestion(String form, String key) {
        return domain.recordTypes().stream().anyMatch(type -> type.asks()
                        .getOrDefault(FileNames.id(form), Set.of())
                        .contains(key))
                ? Set.of(CODE)
                : Set.of();
    }

    /** Diagrams and tables that read the answer to a question of a form. */
    Set<String> question(String form, String key) {
        Set<String> readers =
                near(form, key, "\\$\\{[^}]*\\b" + key + "\\b|source=\"" + key + "\"|collection=\"" + key + "\"");
        readers.addAll(tables(form, table -> asks(table, key)));
        return readers;
    }

    /** Flows and cells that name an option of a question. */
    Set<String> option(String form, String key, String code) {
        Set<String> readers = near(form, code, "\\b" + key + " [!=]= [\"']" + code + "[\"']");
        readers.addAll(tables(form, table -> asks(table, key) && table.contains("\"" + code + "\"")));
        return readers;
    }

    /** Diagrams that ask a table and of which a flow names an answer; code that waits for it. */
    Set<String> answer(String table, String code) {
        String id = FileNames.id(table);
        Set<String> readers = matching(asking(table), code, "\\b" + id + " [!=]= [\"']" + code + "[\"']");
        if (domain.contracts(id).stream().anyMatch(contract -> contract.needed().contains(code))) {
            readers.add(CODE);
        }
        return readers;
    }

    /** Code that asks a list for the words of one of its choices. */
    Set<String> choice(String list, String code) {
        return domain.codes(FileNames.id(list)).contains(code) ? Set.of(CODE) : Set.of();
    }

    /** Diagrams, and code, that count with a row of the table of deadlines. */
    Set<String> deadline(String row) {
        Set<String> readers = diagrams(row, "\\bdeadlines\\." + row + "\\b|value=\"" + row + "\"");
        if (domain.deadlines().contains(row)) {
            readers.add(CODE);
        }
        return readers;
    }

    /** Mail steps that hand a text what stands in one of its places. */
    Set<String> placeholder(String mail, String name) {
        if (name.equals("links") || name.equals("signInLink")) {
            return new TreeSet<>(Set.of(mail));
        }
        return diagrams(
                name,
                "name=\"template\" value=\"" + FileNames.id(mail) + "\" />\\s*(<camunda:property [^>]*>\\s*)*"
                        + "<camunda:property name=\"" + name + "\"");
    }

    /** Properties of elements that name an element, in whichever diagram, and code that looks for it. */
    Set<String> element(String diagram, String id) {
        Set<String> readers = diagrams(id, "<camunda:property name=\"\\w+\" value=\"" + id + "\"");
        readers.addAll(code(diagram, id));
        return readers;
    }

    /** Code that sends a message. */
    Set<String> message(String diagram, String name) {
        return code(diagram, name);
    }

    /** Diagrams that call this one. */
    Set<String> callers(String diagram) {
        String id = FileNames.id(diagram);
        return diagrams(id, "calledElement=\"" + id + "\"");
    }

    /** Places other than the mapping itself at which a diagram reads a variable. */
    Set<String> variable(String diagram, String name) {
        return texts.containsKey(diagram)
                        && Pattern.compile("\\$\\{[^}]*\\b" + name + "\\b|source=\"" + name + "\" target=\"(?!" + name
                                        + "\")")
                                .matcher(texts.get(diagram))
                                .find()
                ? new TreeSet<>(Set.of(diagram))
                : new TreeSet<>();
    }

    private Set<String> code(String diagram, String name) {
        return domain.contract().of(FileNames.id(diagram)).stream()
                        .flatMap(needs -> needs.names().stream())
                        .map(ProcessNeeds.Name::text)
                        .anyMatch(name::equals)
                ? new TreeSet<>(Set.of(CODE))
                : new TreeSet<>();
    }

    /** Diagrams that show a form, that call those, or that those call, and hold a pattern. */
    private Set<String> near(String form, String word, String pattern) {
        return matching(near(form), word, pattern);
    }

    private Set<String> near(String form) {
        return near.computeIfAbsent(form, this::findNear);
    }

    private Set<String> findNear(String form) {
        String id = FileNames.id(form);
        Set<String> showing = diagrams(id, "formRef=\"" + id + "\"|name=\"form\" value=\"" + id + "\"");
        Set<String> near = new TreeSet<>(showing);
        for (String diagram : showing) {
            near.addAll(callers(diagram));
            Matcher called = CALLED.matcher(texts.get(diagram));
            while (called.find()) {
                near.add(called.group(1) + FileNames.PROCESS);
            }
        }
        return near;
    }

    private Set<String> diagrams(String word, String pattern) {
        return matching(texts.keySet(), word, pattern);
    }

    /** @param word of the pattern: only where it stands is the whole pattern looked for */
    private Set<String> matching(Set<String> files, String word, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return files.stream()
                .filter(file -> file.endsWith(FileNames.PROCESS) && texts.containsKey(file))
                .filter(file -> texts.get(file).contains(word)
                        && sought.matcher(texts.get(file)).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tables that a diagram near a form asks. */
    private Set<String> tables(String form, Predicate<String> wanted) {
        Set<String> tables = new TreeSet<>();
        Set<String> near = near(form);
        texts.forEach((file, text) -> {
            if (file.endsWith(FileNames.DECISION) && wanted.test(text)) {
                if (asking(file).stream().anyMatch(near::contains)) {
                    tables.add(file);
                }
            }
        });
        return tables;
    }

    private Set<String> asking(String table) {
        String id = FileNames.id(table);
        return asking.computeIfAbsent(table, unknown -> diagrams(id, "decisionRef=\"" + id + "\""));
    }

    private static boolean asks(String table, String input) {
        return table.contains("<text>" + input + "</text>");
    }
}
