package lv.lidzas.cases.plan;

import lv.lidzas.values.Languages;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A plan in words. */
@Component
public class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final MessageSource messages;

    PlanText(MessageSource messages) {
        this.messages = messages;
    }

    /** A line per goal: what, who, by when. */
    public String lines(List<Goal> goals, Locale language) {
        return goals.stream()
                .map(goal -> goal.text() + " – "
                        + messages.getMessage("case.goalOwner." + goal.owner(), null, language) + ", "
                        + (Languages.isEnglish(language) ? ENGLISH_DAY : DAY).format(goal.due()))
                .collect(Collectors.joining("\n"));
    }
}
