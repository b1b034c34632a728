package lv.lidzas.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.words.ModelNames;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What Cockpit's screens say of processes beyond what the engine shows. */
@RestController
@RequestMapping("/api/monitoring")
class MonitoringEndpoint {

    private final ModelSteps models;
    private final StepTimes times;
    private final InstanceHistory history;
    private final OpenWork work;
    private final WatchRights rights;
    private final ReadableRecords records;
    private final Colleagues colleagues;
    private final ModelNames names;

    MonitoringEndpoint(
            ModelSteps models,
            StepTimes times,
            InstanceHistory history,
            OpenWork work,
            WatchRights rights,
            ReadableRecords records,
            Colleagues colleagues,
            ModelNames names) {
        this.models = models;
        this.times = times;
        this.history = history;
        this.work = work;
        this.rights = rights;
        this.records = records;
        this.colleagues = colleagues;
        this.names = names;
    }

    /** @param waitsFor code of whom one waits for there */
    record Step(
            String step,
            String name,
            String waitsFor,
            long running,
            long finished,
            @Nullable Double median,
            @Nullable Double slow,
            long total) {}

    record Way(List<String> steps, long instances, @Nullable Double median) {}

    record Version(String id, int version) {}

    record Definition(
            String name, List<Version> versions, StepTimes.InstanceTime instances, List<Step> steps, List<Way> ways) {}

    /** Figures of a process; of all its versions, or of one. Numbers only: whoever may see the model may see them. */
    @GetMapping("/definitions/{id}")
    ResponseEntity<Definition> definition(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean version,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Locale language) {
        ProcessDefinition definition = models.version(id).orElseThrow(MonitoringEndpoint::none);
        StepTimes.Asked asked = new StepTimes.Asked(definition.getKey(), version ? id : null, from, until);
        Map<String, ModelSteps.Step> steps = models.of(id, language);
        return answer(new Definition(
                names.in(definition.getName(), language),
                models.versions(definition.getKey()).stream()
                        .map(each -> new Version(each.getId(), each.getVersion()))
                        .toList(),
                times.instances(asked),
                times.steps(asked).stream()
                        .filter(time -> steps.containsKey(time.step()))
                        .map(time -> step(time, Objects.requireNonNull(steps.get(time.step()))))
                        .toList(),
                times.ways(asked).stream().map(way -> way(way, steps)).toList()));
    }

    private static Step step(StepTimes.StepTime time, ModelSteps.Step step) {
        return new Step(
                step.id(),
                step.name(),
                step.waitsFor().code(),
                time.running(),
                time.finished(),
                time.median(),
                time.slow(),
                time.total());
    }

    private static Way way(StepTimes.Way way, Map<String, ModelSteps.Step> steps) {
        List<String> passed = new ArrayList<>();
        for (String id : way.way().split(" ")) {
            ModelSteps.Step step = steps.get(id);
            passed.add(step == null ? id : step.name());
        }
        return new Way(passed, way.instances(), way.median());
    }

    /** @param title and {@code href} of the person or case it is about; {@code null} for whoever may not read that record */
    record Instance(
            String id,
            @Nullable String reference,
            @Nullable String title,
            @Nullable String href,
            Instant started,
            @Nullable Instant ended,
            String state) {}

    record PassedStep(
            String step,
            String name,
            String type,
            String waitsFor,
            @Nullable String who,
            Instant started,
            @Nullable Instant ended,
            boolean cancelled,
            @Nullable String called,
            @Nullable Instant due,
            @Nullable String decision) {}

    record InstanceWay(
            Instance instance, String process, String definition, @Nullable String caller, List<PassedStep> steps) {}

    /** The whole way of an instance that runs or has ended. */
    @GetMapping("/instances/{id}")
    ResponseEntity<InstanceWay> instance(@PathVariable String id, Authentication reader, Locale language) {
        InstanceHistory.Instance found = history.instance(id)
                .filter(instance -> rights.mayReadInstances(reader, instance.key()))
                .orElseThrow(MonitoringEndpoint::none);
        ProcessDefinition definition = models.version(found.definition()).orElseThrow(MonitoringEndpoint::none);
        Map<String, ModelSteps.Step> steps = models.of(found.definition(), language);
        List<InstanceHistory.PassedStep> passed = history.steps(id);
        Map<String, String> who =
                named(passed.stream().map(InstanceHistory.PassedStep::who).toList(), language);
        return answer(new InstanceWay(
                shown(found, reader),
                names.in(definition.getName(), language),
                definition.getId(),
                found.caller(),
                passed.stream().map(step -> passed(step, steps, who)).toList()));
    }

    private static PassedStep passed(
            InstanceHistory.PassedStep step, Map<String, ModelSteps.Step> steps, Map<String, String> who) {
        ModelSteps.Step model = steps.get(step.step());
        String own = step.name() == null ? step.step() : step.name();
        return new PassedStep(
                step.step(),
                model == null ? own : model.name(),
                step.type(),
                (model == null ? WaitsFor.NOBODY : model.waitsFor()).code(),
                step.who() == null ? null : who.get(step.who()),
                step.started(),
                step.ended(),
                step.cancelled(),
                step.called(),
                step.due(),
                step.decision());
    }

    /** Instances of a process, the latest first, running and ended. */
    @GetMapping("/instances")
    ResponseEntity<List<Instance>> instances(
            @RequestParam String definition,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable Boolean ended,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            Authentication reader) {
        ProcessDefinition asked = models.version(definition)
                .filter(found -> rights.mayReadInstances(reader, found.getKey()))
                .orElseThrow(MonitoringEndpoint::none);
        return answer(history.instances(asked.getKey(), reference, ended, from, until).stream()
                .map(found -> shown(found, reader))
                .toList());
    }

    private Instance shown(InstanceHistory.Instance found, Authentication reader) {
        ReadableRecords.Named record = found.reference() == null
                ? null
                : records.find(found.reference(), reader).orElse(null);
        return new Instance(
                found.id(),
                found.reference(),
                record == null ? null : record.title(),
                record == null ? null : record.href(),
                found.started(),
                found.ended(),
                found.state());
    }

    record Owner(String name, boolean free, long tasks, long late, long fresh, long weeks, long older) {}

    record Kind(String process, String task, boolean outside, long tasks, long late, Instant oldest) {}

    record Work(List<Owner> owners, List<Kind> kinds) {}

    /** Open tasks by owner and age, of the processes whose instances this colleague may read. */
    @GetMapping("/work")
    ResponseEntity<Work> work(Authentication reader, Locale language) {
        var keys = rights.readableProcesses(reader);
        List<OpenWork.Owner> owners = work.byOwner(keys);
        Map<String, String> who =
                named(owners.stream().map(OpenWork.Owner::owner).toList(), language);
        return answer(new Work(
                owners.stream()
                        .map(owner -> new Owner(
                                owner.owner() == null ? "" : who.getOrDefault(owner.owner(), owner.owner()),
                                owner.owner() == null,
                                owner.tasks(),
                                owner.late(),
                                owner.fresh(),
                                owner.weeks(),
                                owner.older()))
                        .toList(),
                work.byStep(keys).stream()
                        .map(kind -> new Kind(
                                names.in(kind.name(), language),
                                names.in(kind.task(), language),
                                kind.outside(),
                                kind.tasks(),
                                kind.late(),
                                kind.oldest()))
                        .toList()));
    }

    private Map<String, String> named(Collection<@Nullable String> accounts, Locale language) {
        return colleagues.named(
                accounts.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()),
                language);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
