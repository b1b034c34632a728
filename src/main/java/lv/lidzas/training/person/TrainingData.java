package lv.lidzas.training.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.people.PersonData;
import lv.lidzas.training.run.TrainingRunRepository;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this module keeps about persons: what they have learnt. */
@Component
@Order(20)
@Transactional
class TrainingData implements PersonData {

    private final TrainingRunRepository runs;
    private final MessageSource messages;

    TrainingData(TrainingRunRepository runs, MessageSource messages) {
        this.runs = runs;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> rolesOf(Collection<String> persons, Locale language) {
        return runs.ofPersons(persons).stream()
                .map(run -> new Role(
                        run.person(),
                        run.reference(),
                        messages.getMessage("training.stage." + run.stage().code(), null, language),
                        run.isOpen()
                                ? Due.on(run.dueOn(), () -> messages.getMessage("training.dueOn", null, language))
                                : null,
                        run.volunteer()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objectionToJoin(String kept, String duplicate, Locale language) {
        return runs.learners().containsAll(List.of(kept, duplicate))
                ? Optional.of(messages.getMessage("training.notJoined", null, language))
                : Optional.empty();
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        runs.findByPersonInOrderByBegunOnDescReferenceDesc(List.of(duplicate)).forEach(run -> run.belongsTo(kept));
        runs.flush();
    }

    @Override
    public void eraseOf(String person) {
        runs.deleteAll(runs.findByPersonInOrderByBegunOnDescReferenceDesc(List.of(person)));
        runs.flush();
    }
}
