package lv.lidzas.training.run;

import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.training.session.SessionText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How far a run has come, in words. */
@Component
public class ProgressText {

    private final SessionText sessions;
    private final MessageSource messages;

    ProgressText(SessionText sessions, MessageSource messages) {
        this.sessions = sessions;
        this.messages = messages;
    }

    /** A line per module: its title and what became of it. */
    String overview(Progress progress, Locale language) {
        return progress.steps().stream()
                .map(step -> step.module().title(language) + (step.module().mandatory() ? "*" : "") + " – "
                        + state(step, language))
                .collect(Collectors.joining("\n"));
    }

    /** "missed on 03.12.2026." */
    public String state(Progress.Step step, Locale language) {
        String when = step.session() == null ? "" : sessions.when(step.session(), language);
        return messages.getMessage("training.state." + step.state(), new Object[] {when}, language);
    }

    /** Titles of the modules for which no place is taken, a line each. */
    String toChoose(Progress progress, Locale language) {
        return progress.steps().stream()
                .filter(step -> progress.needs(step.module().code()))
                .map(step -> step.module().title(language))
                .collect(Collectors.joining("\n"));
    }
}
