package lv.lidzas.training.run;

import java.util.Optional;
import java.util.stream.Collectors;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.TrainingRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever confirms a training by hand how far the volunteer has come. */
@Component
@Transactional(readOnly = true)
class VolunteerTraining implements TrainingRecord {

    private final TrainingRuns trainings;
    private final ProgressText text;
    private final MessageSource messages;

    VolunteerTraining(TrainingRuns trainings, ProgressText text, MessageSource messages) {
        this.trainings = trainings;
        this.text = text;
        this.messages = messages;
    }

    @Override
    public boolean isComplete(String volunteer) {
        return trainings.isTrained(volunteer);
    }

    /** By the run that is open, or the newest one. */
    @Override
    public Standing standing(String volunteer) {
        TrainingRuns.Attainment attainment = trainings.attainment(volunteer);
        String overview = attainment.progress().map(this::overview).orElseGet(() -> word("none"));
        return new Standing(
                overview,
                attainment.trained()
                        ? Optional.empty()
                        : attainment.progress().map(this::missing).or(() -> Optional.of(overview)));
    }

    private String overview(Progress progress) {
        return word("attended", progress.attendancePercent()) + "\n" + text.overview(progress, Languages.LATVIAN);
    }

    private String missing(Progress progress) {
        String missing = progress.steps().stream()
                .filter(step -> step.state() != Progress.State.COMPLETED)
                .map(step ->
                        step.module().title(Languages.LATVIAN) + (step.module().mandatory() ? "*" : ""))
                .collect(Collectors.joining("\n"));
        return missing.isEmpty() ? word("unconfirmed") : missing;
    }

    private String word(String key, Object... values) {
        return messages.getMessage("training.byHand." + key, values, Languages.LATVIAN);
    }
}
