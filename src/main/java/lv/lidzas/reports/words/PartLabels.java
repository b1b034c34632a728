package lv.lidzas.reports.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallGroups;
import lv.lidzas.workflow.Colleagues;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the parts of figures are called. */
@Component
public class PartLabels {

    private final MessageSource messages;
    private final CodeLists lists;
    private final Colleagues colleagues;

    PartLabels(MessageSource messages, CodeLists lists, Colleagues colleagues) {
        this.messages = messages;
        this.lists = lists;
        this.colleagues = colleagues;
    }

    /** @return by the codes of the parts */
    public Map<String, String> of(Figure figure, Collection<String> parts, Locale language) {
        Map<String, String> labels = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String part : parts) {
            if (part.isEmpty()) {
                labels.put(part, messages.getMessage("reports.part.none", null, language));
            } else if (part.equals(SmallGroups.MERGED)) {
                labels.put(part, messages.getMessage("reports.part.merged", null, language));
            } else {
                others.add(part);
            }
        }
        if (figure.words().kind() == PartWords.Kind.COLLEAGUE) {
            labels.putAll(colleagues.named(others, language));
        } else {
            others.forEach(part -> labels.put(part, label(figure.words(), part, language)));
        }
        return labels;
    }

    /** The order of a figure's parts: as the figure says, otherwise the greatest first; what was put together last. */
    public static Comparator<Map.Entry<String, Long>> order(Figure figure) {
        Comparator<Map.Entry<String, Long>> merged =
                Comparator.comparing(part -> part.getKey().equals(SmallGroups.MERGED));
        return figure.order().isEmpty()
                ? merged.thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey())
                : merged.thenComparingInt(part -> place(figure, part.getKey()));
    }

    private static int place(Figure figure, String part) {
        int place = figure.order().indexOf(part);
        return place < 0 ? figure.order().size() : place;
    }

    /** One of them; a colleague as the account. */
    public String label(PartWords words, String part, Locale language) {
        return switch (words.kind()) {
            // What a later release knows no more still has its code.
            case MESSAGES -> String.valueOf(messages.getMessage(words.source() + part, null, part, language));
            case LIST -> lists.label(new NeededCodes(words.source(), List.of()), part, language);
            case COLLEAGUE, ITSELF, NONE -> part;
        };
    }
}
