package lv.lidzas.cases.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A plan in words. */
@Component
public class PlanText {

    private final MessageSource messages;

    PlanText(MessageSource messages) {
        this.messages = messages;
    }

    /** A line per goal: what, who, by when. */
    public String lines(List<Goal> goals, Locale language) {
        return goals.stream()
                .map(goal -> goal.text() + " – "
                        + messages.getMessage("case.goalOwner." + goal.owner(), null, language) + ", "
                        + Written.date(Objects.requireNonNull(goal.due()), language))
                .collect(Collectors.joining("\n"));
    }
}
