package lv.lidzas.workflow.gate.grammar;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Grammar grammar;
    private final FoundFaults faults = new FoundFaults();
    private final NamedSpots names = new NamedSpots(faults);
    private XMLStreamReader in;
    private int elements;

    @SuppressWarnings("NullAway.Init")
    MarkupWalk(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Fault> faults(byte[] text) {
        try {
            in = factory().createXMLStreamReader(new StringReader(new String(text, StandardCharsets.UTF_8)));
            document();
            names.dangling();
        } catch (FoundFaults.Stop stop) {
            // What was found so far is the answer.
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            faults.last(Spot.file().at(line, 0), "markup.broken", String.valueOf(line));
        }
        return faults.all();
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
            stop("markup.encoding", Excerpt.text(encoding));
        }
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                if (!name.equals(grammar.root())) {
                    stop("markup.root", Excerpt.element(name), Excerpt.element(grammar.root()));
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
            fault(spot, "markup.elementInstead", Excerpt.element(name), Excerpt.element(parent), instead);
        } else {
            fault(spot, "markup.element", Excerpt.element(name), Excerpt.element(parent));
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
                fault(spot, "markup.namespace", prefix == null ? "xmlns" : "xmlns:" + prefix, Excerpt.text(uri));
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
                    fault(spot, "markup.attributeInstead", Excerpt.name(name), Excerpt.element(element), instead);
                } else {
                    fault(spot, "markup.attribute", Excerpt.name(name), Excerpt.element(element));
                }
            } else if (!attribute.value().accepts(value)) {
                value(attribute.value(), Excerpt.name(name), value, spot);
            } else {
                names.note(attribute.value(), () -> Excerpt.name(name), value, spot);
            }
        }
        rule.attributes().forEach((name, attribute) -> {
            if (attribute.required() && !holds(name)) {
                fault(
                        spot,
                        "markup.missing",
                        Excerpt.name(name),
                        Excerpt.element(element),
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
                fault(spot, "markup.tooMany", Excerpt.element(child), Excerpt.element(name));
            } else if (count < how.times().least()) {
                fault(spot, "markup.tooFew", Excerpt.element(child), Excerpt.element(name));
            }
        });
        Choice choice = rule.choice();
        if (choice != null) {
            int count = choice.of().stream()
                    .mapToInt(one -> counts.getOrDefault(one, 0))
                    .sum();
            List<String> of = choice.of().stream().map(Excerpt::element).toList();
            if (count > choice.times().most()) {
                fault(spot, "markup.onlyOne", Excerpt.element(name), of);
            } else if (count < choice.times().least()) {
                fault(spot, "markup.oneOf", Excerpt.element(name), of);
            }
        }
    }

    private void text(ElementRule rule, String name, String text, Spot spot) {
        if (rule.text() == null) {
            if (!text.isBlank()) {
                fault(spot, "markup.text", Excerpt.element(name), Excerpt.text(text));
            }
        } else if (!rule.text().accepts(text)) {
            value(rule.text(), Excerpt.element(name), text, spot);
        } else {
            names.note(rule.text(), () -> Excerpt.element(name), text, spot);
        }
    }

    private void value(ValueRule rule, String where, String value, Spot spot) {
        fault(spot, "markup.value", where, Excerpt.text(value), Phrase.of(Grammar.VALUE + rule.name()));
    }

    private Spot spot(@Nullable String kind, String idAttribute, Spot around) {
        String id = in.getAttributeValue(null, idAttribute);
        String name = in.getAttributeValue(null, "name");
        return kind == null || id == null || id.isBlank()
                ? here(around)
                : here(new Spot(kind, name == null ? null : Excerpt.text(name), Excerpt.text(id), 0, 0));
    }

    private Spot here(Spot spot) {
        return spot.at(in.getLocation().getLineNumber(), in.getLocation().getColumnNumber());
    }

    private String name() {
        return grammar.name(in.getNamespaceURI(), in.getPrefix(), in.getLocalName());
    }

    private void fault(Spot spot, String key, Object... arguments) {
        faults.add(spot, key, arguments);
    }

    private void stop(String key, Object... arguments) {
        faults.stop(here(Spot.file()), key, arguments);
    }
}
