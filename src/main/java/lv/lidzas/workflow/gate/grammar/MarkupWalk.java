package lv.lidzas.workflow.gate.grammar;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.lidzas.workflow.gate.grammar.ElementRule.Attribute;
import lv.lidzas.workflow.gate.grammar.ElementRule.Child;
import lv.lidzas.workflow.gate.grammar.ElementRule.Choice;
import org.jspecify.annotations.Nullable;

/** Reads one file from top to bottom and notes what the table does not name. */
final class MarkupWalk {

    /** Whoever deploys reads them; more would only make the answer long. */
    private static final int MOST_FAULTS = 100;

    private static final int SHOWN = 120;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Grammar grammar;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Spot> uniques = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private XMLStreamReader in;
    private int elements;

    @SuppressWarnings("NullAway.Init")
    MarkupWalk(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What one place of the file says of another. */
    private record Reference(String where, String value, Spot spot) {}

    List<Fault> faults(byte[] text) {
        try {
            in = factory().createXMLStreamReader(new StringReader(new String(text, StandardCharsets.UTF_8)));
            document();
            dangling();
        } catch (Stop stop) {
            // What was found so far is the answer.
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            faults.add(new Fault(Spot.file().at(line, 0), "markup.broken", List.of(String.valueOf(line)), true));
        }
        return faults;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void document() throws XMLStreamException {
        if (in.getVersion() != null && !in.getVersion().equals("1.0")) {
            stop("markup.version", in.getVersion());
        }
        String encoding = in.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            stop("markup.encoding", shortened(encoding));
        }
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                if (!name.equals(grammar.root())) {
                    stop("markup.root", shown(name), shown(grammar.root()));
                }
                element(grammar.root(), Spot.file(), 1);
            } else {
                aside(Spot.file());
            }
        }
    }

    /** Reads an element to its end. */
    private void element(String ruleName, Spot around, int depth) throws XMLStreamException {
        elements++;
        if (elements > grammar.mostElements()) {
            stop("markup.tooLarge", grammar.mostElements());
        }
        if (depth > grammar.deepest()) {
            stop("markup.tooDeep", grammar.deepest());
        }
        ElementRule rule = Objects.requireNonNull(grammar.rule(ruleName));
        String name = name();
        Spot spot = spot(rule.place(), rule.idAttribute(), around);
        namespaces(spot);
        attributes(rule, name, spot);
        Map<String, Integer> counts = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String childName = name();
                Child child = rule.children().get(childName);
                counts.merge(childName, 1, Integer::sum);
                if (child == null) {
                    unknown(childName, name, spot);
                } else {
                    element(child.rule(), spot, depth + 1);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(in.getText());
            } else {
                aside(spot);
            }
        }
        counted(rule, name, counts, spot);
        text(rule, name, text.toString(), spot);
    }

    private void aside(Spot spot) {
        switch (in.getEventType()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> stop("markup.doctype");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> fault(spot, "markup.instruction");
            case XMLStreamConstants.COMMENT -> fault(spot, "markup.comment");
            default -> {}
        }
    }

    /** One fault for the whole of it: what stands inside goes with it. */
    private void unknown(String name, String parent, Spot around) throws XMLStreamException {
        Spot spot = name.startsWith("{?}") ? here(around) : spot("element", "id", around);
        Phrase instead = grammar.instead(name);
        if (instead != null) {
            fault(spot, "markup.elementInstead", shown(name), shown(parent), instead);
        } else {
            fault(spot, "markup.element", shown(name), shown(parent));
        }
        for (int open = 1; open > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private void namespaces(Spot spot) {
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String uri = in.getNamespaceURI(i);
            if (uri != null && !uri.isEmpty() && !grammar.knowsNamespace(uri)) {
                String prefix = in.getNamespacePrefix(i);
                fault(spot, "markup.namespace", prefix == null ? "xmlns" : "xmlns:" + prefix, shortened(uri));
            }
        }
    }

    private void attributes(ElementRule rule, String element, Spot spot) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name =
                    grammar.name(in.getAttributeNamespace(i), in.getAttributePrefix(i), in.getAttributeLocalName(i));
            Attribute attribute = rule.attributes().get(name);
            String value = in.getAttributeValue(i);
            if (attribute == null) {
                Phrase instead = grammar.instead("@" + name);
                if (instead != null) {
                    fault(spot, "markup.attributeInstead", bare(name), shown(element), instead);
                } else {
                    fault(spot, "markup.attribute", bare(name), shown(element));
                }
            } else if (!attribute.value().accepts(value)) {
                value(attribute.value(), bare(name), value, spot);
            } else {
                known(attribute.value(), () -> bare(name), value, spot);
            }
        }
        rule.attributes().forEach((name, attribute) -> {
            if (attribute.required() && !holds(name)) {
                fault(
                        spot,
                        "markup.missing",
                        bare(name),
                        shown(element),
                        Phrase.of(Grammar.VALUE + attribute.value().name()));
            }
        });
    }

    private boolean holds(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (grammar.name(in.getAttributeNamespace(i), in.getAttributePrefix(i), in.getAttributeLocalName(i))
                    .equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void counted(ElementRule rule, String name, Map<String, Integer> counts, Spot spot) {
        rule.children().forEach((child, how) -> {
            int count = counts.getOrDefault(child, 0);
            if (count > how.times().most()) {
                fault(spot, "markup.tooMany", shown(child), shown(name));
            } else if (count < how.times().least()) {
                fault(spot, "markup.tooFew", shown(child), shown(name));
            }
        });
        Choice choice = rule.choice();
        if (choice != null) {
            int count = choice.of().stream()
                    .mapToInt(one -> counts.getOrDefault(one, 0))
                    .sum();
            List<String> of = choice.of().stream().map(MarkupWalk::shown).toList();
            if (count > choice.times().most()) {
                fault(spot, "markup.onlyOne", shown(name), of);
            } else if (count < choice.times().least()) {
                fault(spot, "markup.oneOf", shown(name), of);
            }
        }
    }

    private void text(ElementRule rule, String name, String text, Spot spot) {
        if (rule.text() == null) {
            if (!text.isBlank()) {
                fault(spot, "markup.text", shown(name), shortened(text));
            }
        } else if (!rule.text().accepts(text)) {
            value(rule.text(), shown(name), text, spot);
        } else {
            known(rule.text(), () -> shown(name), text, spot);
        }
    }

    private void known(ValueRule rule, Supplier<String> where, String value, Spot spot) {
        if (rule.unique()) {
            Spot twin = uniques.putIfAbsent(value, spot);
            if (twin != null) {
                fault(spot, "markup.double", value, twin);
            }
        } else if (rule.refers()) {
            references.add(new Reference(where.get(), value, spot));
        }
    }

    private void dangling() {
        for (Reference reference : references) {
            if (!uniques.containsKey(reference.value())) {
                faults.add(new Fault(
                        reference.spot(), "markup.dangling", List.of(reference.where(), reference.value()), false));
            }
        }
    }

    private void value(ValueRule rule, String where, String value, Spot spot) {
        fault(spot, "markup.value", where, shortened(value), Phrase.of(Grammar.VALUE + rule.name()));
    }

    private Spot spot(@Nullable String kind, String idAttribute, Spot around) {
        String id = in.getAttributeValue(null, idAttribute);
        String name = in.getAttributeValue(null, "name");
        return kind == null || id == null || id.isBlank()
                ? here(around)
                : here(new Spot(kind, name == null ? null : shortened(name), shortened(id), 0, 0));
    }

    private Spot here(Spot spot) {
        return spot.at(in.getLocation().getLineNumber(), in.getLocation().getColumnNumber());
    }

    private String name() {
        return grammar.name(in.getNamespaceURI(), in.getPrefix(), in.getLocalName());
    }

    private static String bare(String name) {
        return shortened(name.startsWith("{?}") ? name.substring(3) : name);
    }

    private static String shown(String name) {
        return "<" + bare(name) + ">";
    }

    private static String shortened(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private void fault(Spot spot, String key, Object... arguments) {
        faults.add(new Fault(spot, key, List.of(arguments), false));
        if (faults.size() >= MOST_FAULTS) {
            throw new Stop();
        }
    }

    private void stop(String key, Object... arguments) {
        faults.add(new Fault(here(Spot.file()), key, List.of(arguments), true));
        throw new Stop();
    }

    /** Ends the walk: the rest of the file says nothing that could be relied on. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }
}
