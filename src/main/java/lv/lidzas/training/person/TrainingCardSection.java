package lv.lidzas.training.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRunRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has learnt, on the card. */
@Component
@Order(20)
class TrainingCardSection implements PersonCardSection {

    private final TrainingRunRepository runs;
    private final TrainingSummaries summaries;
    private final BoundQuestions questions;

    TrainingCardSection(TrainingRunRepository runs, TrainingSummaries summaries, BoundQuestions questions) {
        this.runs = runs;
        this.summaries = summaries;
        this.questions = questions;
    }

    /** One run with what an analyst asked beside. */
    record Training(TrainingSummaries.Summary summary, List<BoundQuestions.Answered> attributes) {}

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "training/card";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        List<TrainingRun> all = runs.ofPersons(List.of(person));
        List<TrainingSummaries.Summary> shown = summaries.of(all, language);
        List<Training> trainings = IntStream.range(0, all.size())
                .mapToObj(i -> new Training(
                        shown.get(i),
                        words.answered("training", Attributes.read(all.get(i).attributes()))))
                .toList();
        return trainings.isEmpty() ? null : Map.of("trainings", trainings);
    }
}
