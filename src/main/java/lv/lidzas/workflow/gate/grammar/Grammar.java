package lv.lidzas.workflow.gate.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A table of what one kind of XML file may hold. */
public final class Grammar {

    private final Map<String, String> prefixes;
    private final String root;
    private final int mostElements;
    private final int deepest;
    private final Map<String, ElementRule> elements;
    private final Map<String, String> instead;
    private final Set<String> valueNames;

    Grammar(
            Map<String, String> prefixes,
            String root,
            int mostElements,
            int deepest,
            Map<String, ElementRule> elements,
            Map<String, String> instead,
            Set<String> valueNames) {
        this.prefixes = prefixes;
        this.root = root;
        this.mostElements = mostElements;
        this.deepest = deepest;
        this.elements = elements;
        this.instead = instead;
        this.valueNames = valueNames;
    }

    /**
     * @param table class path resource, YAML
     * @param parsers for values whose grammar no pattern can say, by the name that the table gives as {@code parsed}
     */
    public static Grammar read(String table, Map<String, Predicate<String>> parsers) {
        return new GrammarTable(table, parsers).read();
    }

    /**
     * @param text UTF-8
     * @return everything in the text that the table does not name; a text that is no XML has one fault
     */
    public List<Fault> faults(byte[] text) {
        return new MarkupWalk(this).faults(text);
    }

    /** @return messages below {@code gate.} that its faults may bring, so that a test can ask for each */
    public Set<String> phrases() {
        Set<String> phrases = new java.util.TreeSet<>();
        valueNames.forEach(name -> phrases.add(VALUE + name));
        instead.values().forEach(name -> phrases.add(INSTEAD + name));
        return phrases;
    }

    static final String VALUE = "value.";
    static final String INSTEAD = "instead.";

    String root() {
        return root;
    }

    int mostElements() {
        return mostElements;
    }

    int deepest() {
        return deepest;
    }

    Map<String, ElementRule> elements() {
        return elements;
    }

    @Nullable
    ElementRule rule(String name) {
        return elements.get(name);
    }

    boolean knowsNamespace(String uri) {
        return prefixes.containsKey(uri);
    }

    /** Name as the table writes it, whatever prefix the file uses; as the file writes it if the namespace is unknown. */
    String name(String namespace, String prefix, String localName) {
        if (namespace == null || namespace.isEmpty()) {
            return localName;
        }
        String known = prefixes.get(namespace);
        if (known != null) {
            return known + ":" + localName;
        }
        return prefix == null || prefix.isEmpty() ? "{?}" + localName : "{?}" + prefix + ":" + localName;
    }

    /** What to use instead of something that people often try; {@code null} if there is nothing to say. */
    @Nullable
    Phrase instead(String name) {
        String phrase = instead.get(name);
        return phrase == null ? null : Phrase.of(INSTEAD + phrase);
    }
}
