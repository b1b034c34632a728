package lv.lidzas.training.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.training.news.TrainingProcess;
import lv.lidzas.training.run.TrainingRunRepository;
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
    record Own(TrainingSummaries.Summary summary, String task) {}

    @Override
    public String template() {
        return "training/own";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        List<Own> trainings = runs.findByPersonInOrderByBegunOnDescReferenceDesc(List.of(person)).stream()
                .map(run -> new Own(summaries.of(run, language), run.isOpen() ? process.choice(run.reference()) : null))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("trainings", trainings);
        return trainings.isEmpty() ? null : model;
    }
}
