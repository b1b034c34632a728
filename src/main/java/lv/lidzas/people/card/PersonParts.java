package lv.lidzas.people.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.PersonSection;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules above bring to a page about one person. */
@Component
public class PersonParts {

    private final ObjectProvider<PersonData> modules;
    private final Processes processes;

    PersonParts(ObjectProvider<PersonData> modules, Processes processes) {
        this.modules = modules;
        this.processes = processes;
    }

    /**
     * A part that another module draws.
     *
     * @param top template of what stands at the top of a card; {@code null} if nothing does
     */
    public record Section(String template, @Nullable String top, boolean atSide, Map<String, Object> model) {}

    public static List<Section> sections(Stream<? extends PersonSection> sections, String person, Locale language) {
        List<Section> shown = new ArrayList<>();
        sections.forEach(section -> {
            Map<String, Object> model = section.model(person, language);
            if (model != null) {
                shown.add(new Section(section.template(), section.top(), section.atSide(), model));
            }
        });
        return shown;
    }

    /** Open tasks about any record of this person, soonest due first. */
    public List<Processes.OpenTask> tasks(String person) {
        return tasks(records(person), List.of());
    }

    /**
     * @param records of the person
     * @param more references that are no record of the person but about one
     */
    List<Processes.OpenTask> tasks(List<String> records, List<String> more) {
        List<String> references = new ArrayList<>(more);
        references.addAll(records);
        return processes.openTasks(references);
    }

    /** References of the person's records. */
    List<String> records(String person) {
        return modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(person), Locale.ROOT).stream())
                .map(PersonData.Role::reference)
                .toList();
    }
}
