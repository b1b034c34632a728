package lv.lidzas.words;

import java.io.StringReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.lidzas.words.Said.Tongue;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What diagrams and tables say: names in Latvian, documentation in English, lists of choices in both. */
final class SaidInModels {

    /** Their names are codes. */
    private static final Set<String> NAMED_BY_CODES = Set.of("message", "error", "signal", "property", "output");

    /** Lists of what has a capital because it is a name. */
    private static final Set<String> LISTS_OF_NAMES = Set.of("countries", "municipalities");

    private SaidInModels() {}

    static Stream<Said> all() {
        return Stream.concat(Files.under("processes", ".bpmn").stream(), Files.under("processes", ".dmn").stream())
                .flatMap(SaidInModels::of);
    }

    private static Stream<Said> of(Path file) {
        String place = file.getFileName().toString();
        List<Said> found = new ArrayList<>();
        List<Element> elements = elements(Files.read(file));
        for (Element element : elements) {
            String kind = element.getLocalName();
            if (!element.getAttribute("name").isEmpty() && !NAMED_BY_CODES.contains(kind)) {
                found.add(Said.latvian(place + " " + element.getAttribute("id"), element.getAttribute("name")));
            }
            if (!element.getAttribute("label").isEmpty()) {
                found.add(Said.latvian(place + " " + element.getAttribute("id"), element.getAttribute("label")));
            }
            if (kind.equals("documentation") || kind.equals("description")) {
                found.add(Said.english(place + " " + kind, element.getTextContent()));
            }
        }
        if (elements.stream().noneMatch(element -> Set.of("input", "process").contains(element.getLocalName()))) {
            elements.stream()
                    .filter(element -> element.getLocalName().equals("rule"))
                    .forEach(rule -> choice(place, rule, found));
        }
        return found.stream();
    }

    private static void choice(String place, Element rule, List<Said> found) {
        NodeList cells = rule.getElementsByTagNameNS("*", "text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.getLength(); i++) {
            texts.add(cells.item(i).getTextContent().strip().replaceAll("^\"|\"$", ""));
        }
        boolean named = LISTS_OF_NAMES.contains(place.replace(".dmn", ""));
        String code = texts.get(0);
        found.add(new Said(place + " " + code, Tongue.LATVIAN, !named, texts.get(1)));
        if (!named || !code.equals(codeOf(texts.get(2)))) {
            found.add(new Said(place + " " + code, Tongue.ENGLISH, !named, texts.get(2)));
        }
    }

    /** What the code of a name is that is the same in every language. */
    private static String codeOf(String name) {
        String[] words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .split(" ");
        StringBuilder code = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            code.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return code.toString();
    }

    private static List<Element> elements(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagNameNS("*", "*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                Node node = all.item(i);
                elements.add((Element) node);
            }
            return elements;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
