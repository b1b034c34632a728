package lv.lidzas.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.values.ShortText;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Single processes of a kind, for those who may read them: looked for, or found because they take far too long. */
@RestController
class InstancesEndpoint {

    /** Twice as long as nine of ten, and an hour at least, where so many have ended. */
    private static final int FAR = 2;

    private static final long SHORTEST = Duration.ofHours(1).toMillis();
    private static final int ENOUGH = 10;

    private final ModelSteps models;
    private final InstanceSearch search;
    private final ProcessFigures figures;
    private final WatchRights rights;
    private final ReadableRecords records;
    private final NamesOfRecords names;

    InstancesEndpoint(
            ModelSteps models,
            InstanceSearch search,
            ProcessFigures figures,
            WatchRights rights,
            ReadableRecords records,
            NamesOfRecords names) {
        this.models = models;
        this.search = search;
        this.figures = figures;
        this.rights = rights;
        this.records = records;
        this.names = names;
    }

    /** @param title of the person or case it is about; {@code null} for whoever may not read that record */
    record Instance(
            String id,
            @Nullable String reference,
            @Nullable String title,
            Instant started,
            @Nullable Instant ended,
            String state) {}

    /**
     * Instances of a process that ran in the period, the latest first, running and ended.
     *
     * @param q a name, for those who may read the person, or the number of a record
     * @param step where they stand, or which they passed before they ended
     */
    @GetMapping("/api/monitoring/instances")
    ResponseEntity<List<Instance>> instances(
            @RequestParam String definition,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Boolean ended,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Authentication reader,
            Locale language) {
        ProcessDefinition asked = readable(definition, reader);
        List<InstanceHistory.Instance> found =
                search.find(new InstanceSearch.Sought(asked.getKey(), references(q, reader), ended, step, from, until));
        Map<String, NamesOfRecords.Named> named =
                named(found.stream().map(InstanceHistory.Instance::reference).toList(), reader, language);
        return Answers.of(found.stream()
                .map(one -> new Instance(
                        one.id(),
                        one.reference(),
                        title(one.reference(), named),
                        one.started(),
                        one.ended(),
                        one.state()))
                .toList());
    }

    record SlowStep(
            String step,
            String name,
            String instance,
            @Nullable String reference,
            @Nullable String title,
            Instant started,
            @Nullable Instant ended,
            long lasted) {}

    /** Steps that took, or take until now, twice as long as nine of ten do. */
    @GetMapping("/api/monitoring/instances/slow")
    ResponseEntity<List<SlowStep>> slow(
            @RequestParam String definition,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Authentication reader,
            Locale language) {
        ProcessDefinition model = readable(definition, reader);
        ProcessFigures.Asked asked = new ProcessFigures.Asked(model.getKey(), version, from, until);
        Map<String, Long> limits = new HashMap<>();
        for (ProcessFigures.Figure figure : figures.figures(asked)) {
            if (figure.kind().equals("step") && figure.finished() >= ENOUGH && figure.slow() != null) {
                limits.put(figure.what(), Math.max(SHORTEST, FAR * figure.slow()));
            }
        }
        List<String> ids = new ArrayList<>(limits.keySet());
        List<InstanceSearch.SlowStep> found = search.slow(
                asked,
                ids,
                ids.stream().map(id -> Objects.requireNonNull(limits.get(id))).toList());
        Map<String, NamesOfRecords.Named> named =
                named(found.stream().map(InstanceSearch.SlowStep::reference).toList(), reader, language);
        Map<String, ModelSteps.Step> steps = models.of(definition, language);
        return Answers.of(found.stream()
                .map(one -> new SlowStep(
                        one.step(),
                        steps.containsKey(one.step())
                                ? Objects.requireNonNull(steps.get(one.step())).name()
                                : one.step(),
                        one.instance(),
                        one.reference(),
                        title(one.reference(), named),
                        one.started(),
                        one.ended(),
                        one.lasted()))
                .toList());
    }

    private ProcessDefinition readable(String definition, Authentication reader) {
        return models.version(definition)
                .filter(found -> rights.mayReadInstances(reader, found.getKey()))
                .orElseThrow(Answers::none);
    }

    /** The engine knows no names: records are found first. A number is no secret to whoever may read the process. */
    private @Nullable Set<String> references(String asked, Authentication reader) {
        String query = ShortText.read(asked);
        if (query.isBlank()) {
            return null;
        }
        Set<String> references = new LinkedHashSet<>(records.called(query, reader));
        references.add(query.toUpperCase(Locale.ROOT));
        return references;
    }

    private Map<String, NamesOfRecords.Named> named(
            List<@Nullable String> references, Authentication reader, Locale language) {
        return names.of(
                references.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()),
                reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()),
                language);
    }

    private static @Nullable String title(@Nullable String reference, Map<String, NamesOfRecords.Named> named) {
        NamesOfRecords.Named found = reference == null ? null : named.get(reference);
        return found == null ? null : found.title();
    }
}
