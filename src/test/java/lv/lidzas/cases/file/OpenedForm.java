package lv.lidzas.cases.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.Visitor;
import org.springframework.web.util.HtmlUtils;

/** A form on a page as a browser would send it back: every control as it stands. */
record OpenedForm(Map<String, String> fields) {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    static OpenedForm of(String page) {
        Map<String, String> fields = new LinkedHashMap<>(Visitor.filledIn(page, Map.of()));
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            boolean choice = input.group().matches("(?s).*type=\"(checkbox|radio)\".*");
            if (name != null && (!choice || input.group().contains("checked"))) {
                String value = attribute(input.group(), "value");
                fields.putIfAbsent(name, value == null ? "" : value);
            }
        }
        Matcher area = AREA.matcher(page);
        while (area.find()) {
            fields.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2)));
        }
        Matcher select = SELECT.matcher(page);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group());
            if (chosen.find()) {
                fields.put(select.group(1), chosen.group(1));
            }
        }
        return new OpenedForm(fields);
    }

    Map<String, String> with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }
}
