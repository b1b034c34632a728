package lv.lidzas.workflow.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes one thing of a diagram after the other: puts expressions in every value and text, takes away, doubles, renames
 * and moves every attribute and element, and adds unknown ones everywhere. Works on the text, so that it is fast and
 * knows nothing of what a diagram may hold; the same file always gives the same mutants.
 */
final class Mutants {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w.:-]*)([^<>]*?)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w.:-]+)=\"([^\"]*)\"");

    private static final List<String> VALUES = List.of(
            "${1+1}",
            "#{x}",
            "${x.y()}",
            "${identityService.createMembership('analitike','managers')}",
            "a ${b}",
            "${xDelegate}",
            "${deadlines.x}",
            "java.lang.Runtime");

    private static final List<String> ATTRIBUTES = List.of(
            " unknown=\"x\"",
            " camunda:class=\"java.lang.Runtime\"",
            " camunda:expression=\"${1+1}\"",
            " camunda:delegateExpression=\"${xDelegate}\"",
            " camunda:type=\"external\"",
            " camunda:resource=\"deployment://x\"",
            " camunda:assignee=\"x\"",
            " language=\"groovy\"",
            " xsi:type=\"bpmn:tScriptTask\"",
            " xml:base=\"x\"",
            " xmlns:old=\"http://activiti.org/bpmn\" old:class=\"x\"",
            " bioc:x=\"1\"",
            " modeler:x=\"1\"");

    private static final List<String> CHILDREN = List.of(
            "<unknown/>",
            "<bpmn:scriptTask id=\"mutant\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
            "<bpmn:documentation>${1+1}</bpmn:documentation>",
            "<bpmn:extensionElements><camunda:executionListener expression=\"${1+1}\" event=\"start\"/></bpmn:extensionElements>",
            "<camunda:executionListener expression=\"${1+1}\" event=\"start\"/>",
            "<camunda:inputOutput><camunda:inputParameter name=\"a\">${1}</camunda:inputParameter></camunda:inputOutput>",
            "<camunda:properties><camunda:property name=\"a\" value=\"b\"/></camunda:properties>",
            "<x:y xmlns:x=\"urn:x\"/>",
            "<plain xmlns=\"\">${1}</plain>",
            "<bpmn:messageEventDefinition messageRef=\"m\" camunda:delegateExpression=\"${xDelegate}\"/>",
            "<bpmn:timeDate>${1+1}</bpmn:timeDate>",
            "<dc:Bounds x=\"1\" y=\"1\" width=\"1\" height=\"1\"/>",
            "<!-- c -->",
            "<?p i?>",
            "${1+1}");

    private static final List<String> NAMES = List.of(
            "bpmn:scriptTask",
            "bpmn:receiveTask",
            "bpmn:intermediateThrowEvent",
            "bpmn:documentation",
            "camunda:script",
            "camunda:in",
            "bpmndi:BPMNShape",
            "unknown");

    private final String file;
    private final int every;
    private final Consumer<String> taker;
    private int count;
    private final List<Element> elements = new ArrayList<>();

    private Mutants(String file, int every, Consumer<String> taker) {
        this.file = file;
        this.every = every;
        this.taker = taker;
        collect();
    }

    /** From the start of its start tag to the end of its end tag. */
    private record Element(String name, int start, int startTagEnd, int endTagStart, int end, boolean empty) {}

    /** @param every 1 for every mutant, 2 for every second */
    static void of(String file, int every, Consumer<String> taker) {
        Mutants mutants = new Mutants(file, every, taker);
        for (Element element : mutants.elements) {
            mutants.attributes(element);
            mutants.content(element);
            mutants.asAWhole(element);
        }
    }

    private void collect() {
        Deque<Matcher> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(file);
        for (int from = 0; tag.find(from); from = tag.end()) {
            if (tag.group(3).startsWith("?")) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                Matcher start = open.pop();
                elements.add(new Element(start.group(2), start.start(), start.end(), tag.start(), tag.end(), false));
            } else if (tag.group(4).isEmpty()) {
                Matcher start = TAG.matcher(file);
                start.find(tag.start());
                open.push(start);
            } else {
                elements.add(new Element(tag.group(2), tag.start(), tag.end(), tag.end(), tag.end(), true));
            }
        }
    }

    private void attributes(Element element) {
        String startTag = file.substring(element.start(), element.startTagEnd());
        Matcher attribute = ATTRIBUTE.matcher(startTag);
        while (attribute.find()) {
            int from = element.start() + attribute.start();
            int to = element.start() + attribute.end();
            for (String value : VALUES) {
                replace(from, to, " " + attribute.group(1) + "=\"" + value + "\"");
            }
            replace(from, to, "");
            replace(from, to, attribute.group() + attribute.group());
            replace(from, to, " renamed=\"" + attribute.group(2) + "\"");
            replace(
                    from,
                    to,
                    " camunda:" + attribute.group(1).replaceAll(".*:", "") + "=\"" + attribute.group(2) + "\"");
            replace(from, to, " " + attribute.group(1).replaceAll(".*:", "") + "=\"" + attribute.group(2) + "\"");
        }
        int afterName = element.start() + 1 + element.name().length();
        for (String more : ATTRIBUTES) {
            replace(afterName, afterName, more);
        }
    }

    private void content(Element element) {
        for (String child : CHILDREN) {
            if (element.empty()) {
                replace(element.startTagEnd() - 2, element.startTagEnd(), ">" + child + "</" + element.name() + ">");
            } else {
                replace(element.startTagEnd(), element.startTagEnd(), child);
                replace(element.endTagStart(), element.endTagStart(), child);
            }
        }
        String inside = file.substring(element.startTagEnd(), element.endTagStart());
        if (!inside.isBlank() && !inside.contains("<")) {
            for (String value : VALUES) {
                replace(element.startTagEnd(), element.endTagStart(), value);
                replace(element.startTagEnd(), element.endTagStart(), "<![CDATA[" + value + "]]>");
                replace(element.startTagEnd(), element.endTagStart(), value.replace("$", "&#36;"));
            }
            replace(element.startTagEnd(), element.endTagStart(), "");
        }
    }

    private void asAWhole(Element element) {
        String whole = file.substring(element.start(), element.end());
        replace(element.start(), element.end(), "");
        replace(element.start(), element.end(), whole + whole);
        for (String name : NAMES) {
            replace(element.start(), element.end(), renamed(element, name));
        }
        for (int i = 0; i < elements.size(); i += Math.max(1, elements.size() / 12)) {
            Element other = elements.get(i);
            boolean apart = other.end() <= element.start() || other.start() >= element.end();
            if (!other.empty() && apart) {
                move(element, other.endTagStart(), whole);
            }
        }
    }

    private String renamed(Element element, String name) {
        String startTag = file.substring(element.start() + 1 + element.name().length(), element.startTagEnd());
        return element.empty()
                ? "<" + name + startTag
                : "<" + name + startTag + file.substring(element.startTagEnd(), element.endTagStart()) + "</" + name
                        + ">";
    }

    private void move(Element element, int to, String whole) {
        if (isNext()) {
            taker.accept(
                    to < element.start()
                            ? file.substring(0, to)
                                    + whole
                                    + file.substring(to, element.start())
                                    + file.substring(element.end())
                            : file.substring(0, element.start())
                                    + file.substring(element.end(), to)
                                    + whole
                                    + file.substring(to));
        }
    }

    private void replace(int from, int to, String with) {
        if (isNext()) {
            taker.accept(file.substring(0, from) + with + file.substring(to));
        }
    }

    private boolean isNext() {
        return count++ % every == 0;
    }
}
