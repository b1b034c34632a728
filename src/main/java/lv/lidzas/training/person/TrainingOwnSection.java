package lv.lidzas.training.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRunRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own training and sessions, on the own page. */
@Component
@Order(20)
class TrainingOwnSection implements MyPageSection {

    private final TrainingRunRepository runs;
    private final TrainingSummaries summaries;
    private final TrainingProcess process;

    TrainingOwnSection(TrainingRunRepository runs, TrainingSummaries summaries, TrainingProcess process) {
        this.runs = runs;
        this.summaries = summaries;
        this.process = process;
    }

    /** @param task by which sessions are chosen; {@code null} if nothing is to be chosen */
    record Own(TrainingSummaries.Summary summary, @Nullable String task) {}

    @Override
    public String template() {
        return "training/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<TrainingRun> all = runs.ofPersons(List.of(person));
        List<TrainingSummaries.Summary> shown = summaries.of(all, language);
        List<Own> trainings = IntStream.range(0, all.size())
                .mapToObj(i -> new Own(
                        shown.get(i),
                        all.get(i).isOpen() ? process.choice(all.get(i).reference()) : null))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("trainings", trainings);
        return trainings.isEmpty() ? null : model;
    }
}
