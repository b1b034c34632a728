package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One change at each place of an XML text that Camunda Modeler has written. */
final class XmlMutants {

    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][\\w:]*)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:]+)=\"([^\"]*)\"");

    private XmlMutants() {}

    /** A place between two offsets. */
    record Spot(String text, int begin, int end) {

        String with(String value) {
            String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            return text.substring(0, begin) + escaped + text.substring(end);
        }
    }

    /** Texts of all elements of a name. */
    static List<Spot> texts(String xml, String element) {
        List<Spot> spots = new ArrayList<>();
        Matcher found = Pattern.compile("<" + element + "\\b[^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL)
                .matcher(xml);
        while (found.find()) {
            spots.add(new Spot(xml, found.start(1), found.end(1)));
        }
        return spots;
    }

    /** Values of all attributes but declarations of namespaces. */
    static List<Spot> attributes(String xml) {
        List<Spot> spots = new ArrayList<>();
        eachAttribute(xml, found -> spots.add(new Spot(xml, found.start(2), found.end(2))));
        return spots;
    }

    static List<String> renamedAttributes(String xml) {
        List<String> mutants = new ArrayList<>();
        eachAttribute(
                xml, found -> mutants.add(xml.substring(0, found.start(1)) + "x" + xml.substring(found.start(1))));
        return mutants;
    }

    static List<String> addedAttributes(String xml, String name, String value) {
        List<String> mutants = new ArrayList<>();
        Matcher opening = OPENING.matcher(xml);
        while (opening.find()) {
            mutants.add(xml.substring(0, opening.end(1)) + " " + name + "=\"" + value + "\""
                    + xml.substring(opening.end(1)));
        }
        return mutants;
    }

    static List<String> addedChildren(String xml, String child) {
        List<String> mutants = new ArrayList<>();
        Matcher opening = OPENING.matcher(xml);
        while (opening.find()) {
            String added = "<" + child + " />";
            mutants.add(
                    opening.group(3).isEmpty()
                            ? xml.substring(0, opening.end()) + added + xml.substring(opening.end())
                            : xml.substring(0, opening.start(3)) + ">" + added + "</" + opening.group(1) + ">"
                                    + xml.substring(opening.end()));
        }
        return mutants;
    }

    static List<String> renamedElements(String xml) {
        List<String> mutants = new ArrayList<>();
        Matcher opening = OPENING.matcher(xml);
        while (opening.find()) {
            mutants.add(xml.substring(0, opening.start(1)) + "evil" + xml.substring(opening.start(1)));
        }
        return mutants;
    }

    static List<String> without(String xml, String element) {
        List<String> mutants = new ArrayList<>();
        eachElement(xml, element, found -> mutants.add(xml.substring(0, found.start()) + xml.substring(found.end())));
        return mutants;
    }

    /** Each element twice, with other ids. */
    static List<String> doubled(String xml, String element) {
        List<String> mutants = new ArrayList<>();
        eachElement(
                xml,
                element,
                found -> mutants.add(xml.substring(0, found.end())
                        + found.group().replaceAll(" id=\"", " id=\"twin_")
                        + xml.substring(found.end())));
        return mutants;
    }

    private static void eachElement(String xml, String element, Consumer<Matcher> use) {
        Matcher found = Pattern.compile("<" + element + "\\b.*?</" + element + ">", Pattern.DOTALL)
                .matcher(xml);
        while (found.find()) {
            use.accept(found);
        }
    }

    private static void eachAttribute(String xml, Consumer<Matcher> use) {
        int root = xml.indexOf("<definitions");
        Matcher found = ATTRIBUTE.matcher(xml);
        for (int from = root; found.find(from); from = found.end()) {
            if (!found.group(1).startsWith("xmlns")) {
                use.accept(found);
            }
        }
    }
}
