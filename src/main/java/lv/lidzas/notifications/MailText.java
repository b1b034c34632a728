package lv.lidzas.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.workflow.mails.FilledText;
import lv.lidzas.workflow.mails.MailTemplate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A mail with its placeholders filled in, as plain text and as HTML. */
record MailText(String subject, String plain, String html) {

    private static final Parser MARKDOWN_READER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> MailText::styled)
            .build();
    private static final String BUTTON = "display:inline-block;padding:12px 24px;border-radius:6px;background:#0b5a6f;"
            + "color:#ffffff;font-weight:600;text-decoration:none";
    private static final String LINK = "color:#0b5a6f";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{6,}");
    private static final String DASH = "– ";
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    /**
     * A line that leads somewhere.
     *
     * @param text shown as text whatever it contains
     * @param address one of ours
     */
    record Line(String text, String address) {}

    /**
     * @param values shown as text whatever they contain
     * @param links addresses of ours by placeholder: clickable, and a button where one stands alone in its paragraph
     * @param words what a button says, by placeholder; the address itself where it has none
     */
    static MailText of(
            MailTemplate template,
            Map<String, String> values,
            Map<String, List<String>> links,
            UnaryOperator<String> words) {
        return of(template, values, links, Map.of(), words);
    }

    /** @param lines by placeholder: under each other, each leading to its address */
    static MailText of(
            MailTemplate template,
            Map<String, String> values,
            Map<String, List<String>> links,
            Map<String, List<Line>> lines,
            UnaryOperator<String> words) {
        if (template.subject() == null) {
            throw new IllegalStateException("a mail text begins with its subject");
        }
        Map<String, Object> plain = new HashMap<>(values);
        Map<String, Object> markdown = new HashMap<>();
        values.forEach((name, value) -> markdown.put(name, FilledText.escaped(unbroken(value))));
        links.forEach((name, addresses) -> {
            plain.put(name, String.join("\n\n", addresses));
            markdown.put(
                    name,
                    String.join(
                            "\n\n",
                            addresses.stream().map(one -> "<" + one + ">").toList()));
        });
        lines.forEach((name, all) -> {
            plain.put(name, joined(all, line -> DASH + line.text() + ":\n" + line.address()));
            markdown.put(
                    name,
                    joined(all, line -> DASH + "[" + FilledText.escaped(line.text()) + "](<" + line.address() + ">)"));
        });
        String body = template.body().strip();
        Node document = MARKDOWN_READER.parse(FilledText.fill(body, markdown));
        Map<String, String> buttons = new HashMap<>();
        links.forEach((name, addresses) -> addresses.forEach(one -> buttons.put(one, words.apply(name))));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (isAlone(link) && buttons.containsKey(link.getDestination())) {
                    while (link.getFirstChild() != null) {
                        link.getFirstChild().unlink();
                    }
                    link.appendChild(new Text(buttons.get(link.getDestination())));
                }
            }
        });
        String html = HTML.render(document);
        return new MailText(
                FilledText.fill(template.subject(), plain),
                EMPTY_LINES
                        .matcher(FilledText.fill(body, plain))
                        .replaceAll("\n\n")
                        .strip(),
                html);
    }

    private static String joined(List<Line> lines, Function<Line, String> written) {
        return lines.stream().map(written).collect(Collectors.joining("\n"));
    }

    private static boolean isAlone(Node link) {
        return link.getParent() instanceof Paragraph && link.getPrevious() == null && link.getNext() == null;
    }

    private static void styled(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("style", isAlone(node) ? BUTTON : LINK);
        }
    }

    /** A phone number stays on one line. */
    private static String unbroken(String value) {
        return PHONE.matcher(value).matches() ? value.replace(' ', '\u00a0') : value;
    }
}
