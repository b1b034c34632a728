package lv.lidzas.cases.file;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.forms.CodeLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A case in words: in read-only fields of forms and on pages. */
@Component
public class CaseText {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final CaseNeeds needs;
    private final CodeLists lists;
    private final MessageSource messages;

    CaseText(CaseNeeds needs, CodeLists lists, MessageSource messages) {
        this.needs = needs;
        this.lists = lists;
        this.messages = messages;
    }

    /** A line per area in which help is needed, the worst first. */
    String needs(String reference) {
        Map<String, Need> latest = needs.latest(reference);
        return needs.needed(reference).stream()
                .map(area -> area(area, LATVIAN) + ": " + latest.get(area).score()
                        + (latest.get(area).note() == null
                                ? ""
                                : " – " + latest.get(area).note().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
    }

    /** A line per area: how it stood at first and how it stands now. */
    String progress(String reference) {
        Map<String, List<Need>> asked = new LinkedHashMap<>();
        needs.all(reference).forEach(need -> asked.computeIfAbsent(need.area(), area -> new ArrayList<>())
                .add(need));
        return asked.entrySet().stream()
                .map(area -> area(area.getKey(), LATVIAN) + ": "
                        + area.getValue().get(0).score() + " → "
                        + area.getValue().get(area.getValue().size() - 1).score())
                .collect(Collectors.joining("\n"));
    }

    /** A line per goal: what, who, by when. */
    public String plan(SupportCase supported, Locale language) {
        return supported.goals().stream()
                .map(goal -> goal.text() + " – " + word("case.goalOwner." + goal.owner(), language) + ", "
                        + (language.getLanguage().equals("en") ? ENGLISH_DAY : DAY).format(goal.due()))
                .collect(Collectors.joining("\n"));
    }

    public String area(String area, Locale language) {
        return lists.label(CaseTables.AREAS, area, language);
    }

    /** Areas in one line. */
    public String areas(List<String> areas, Locale language) {
        return areas.stream().map(area -> area(area, language)).collect(Collectors.joining(", "));
    }

    public String formerVolunteer(Locale language) {
        return word("cases.formerVolunteer", language);
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
