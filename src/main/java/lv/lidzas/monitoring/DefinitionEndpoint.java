package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.workflow.words.ModelNames;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How a process goes, in numbers only: whoever may see the model may see them. */
@RestController
class DefinitionEndpoint {

    private final ModelSteps models;
    private final ProcessFigures figures;
    private final ModelNames names;

    DefinitionEndpoint(ModelSteps models, ProcessFigures figures, ModelNames names) {
        this.models = models;
        this.figures = figures;
        this.names = names;
    }

    /**
     * @param median and {@code slow}, nine of ten, in milliseconds
     * @param due how many had a deadline, and how many of them {@code kept} it
     */
    record Figure(long finished, @Nullable Long median, @Nullable Long slow, long total, long due, long kept) {

        static final Figure NONE = new Figure(0, null, null, 0, 0, 0);

        static Figure of(ProcessFigures.@Nullable Figure found) {
            return found == null
                    ? NONE
                    : new Figure(
                            found.finished(), found.median(), found.slow(), found.total(), found.due(), found.kept());
        }
    }

    /**
     * @param waitsFor code of whom one waits for there
     * @param against the same of what it is compared with
     */
    record Step(String step, String name, String waitsFor, long running, Figure now, Figure against) {}

    record Way(List<String> steps, long finished, @Nullable Long median) {}

    record Version(String id, int version, Figure now) {}

    record Whole(long running, long begun, Figure now, Figure against) {}

    record Definition(String name, Whole whole, List<Version> versions, List<Step> steps, List<Way> ways) {}

    /**
     * Figures of a process in a period, beside those of another period or version: without one, of as many days before.
     *
     * @param version id of a definition, of which alone they are; of all without it
     */
    @GetMapping("/api/monitoring/definitions/{id}")
    ResponseEntity<Definition> definition(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(required = false) @Nullable String againstVersion,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate againstFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate againstUntil,
            Locale language) {
        ProcessDefinition definition = models.version(id).orElseThrow(Answers::none);
        ProcessFigures.Asked now = asked(definition.getKey(), version, from, until);
        ProcessFigures.Asked against = againstFrom == null || againstUntil == null
                ? againstVersion == null ? now.before() : asked(definition.getKey(), againstVersion, from, until)
                : asked(definition.getKey(), againstVersion, againstFrom, againstUntil);
        Map<String, ProcessFigures.Figure> found = byWhat(figures.figures(now));
        Map<String, ProcessFigures.Figure> other = byWhat(figures.figures(against));
        Map<String, Long> running = figures.running(now).stream()
                .collect(Collectors.toMap(ProcessFigures.Running::what, ProcessFigures.Running::running));
        Map<String, ModelSteps.Step> steps = models.of(id, language);
        return Answers.of(new Definition(
                names.in(definition.getName(), language),
                new Whole(
                        running.getOrDefault("", 0L),
                        figures.begun(now),
                        Figure.of(found.get("")),
                        Figure.of(other.get(""))),
                versions(now),
                steps.values().stream()
                        .filter(step -> found.containsKey(step.id())
                                || other.containsKey(step.id())
                                || running.containsKey(step.id()))
                        .map(step -> new Step(
                                step.id(),
                                step.name(),
                                step.waitsFor().code(),
                                running.getOrDefault(step.id(), 0L),
                                Figure.of(found.get(step.id())),
                                Figure.of(other.get(step.id()))))
                        .toList(),
                figures.ways(now).stream().map(way -> way(way, steps)).toList()));
    }

    private List<Version> versions(ProcessFigures.Asked asked) {
        Map<String, ProcessFigures.Figure> found =
                byWhat(figures.versions(new ProcessFigures.Asked(asked.key(), null, asked.from(), asked.until())));
        return models.versions(asked.key()).stream()
                .map(version ->
                        new Version(version.getId(), version.getVersion(), Figure.of(found.get(version.getId()))))
                .toList();
    }

    private static ProcessFigures.Asked asked(String key, @Nullable String version, LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new ProcessFigures.Asked(key, version, from, until);
    }

    private static Map<String, ProcessFigures.Figure> byWhat(List<ProcessFigures.Figure> figures) {
        return figures.stream().collect(Collectors.toMap(ProcessFigures.Figure::what, Function.identity()));
    }

    private static Way way(ProcessFigures.Figure way, Map<String, ModelSteps.Step> steps) {
        List<String> passed = new ArrayList<>();
        for (String id : way.steps() == null ? new String[0] : way.steps().split(" ")) {
            ModelSteps.Step step = steps.get(id);
            passed.add(step == null ? id : step.name());
        }
        return new Way(passed, way.finished(), way.median());
    }
}
