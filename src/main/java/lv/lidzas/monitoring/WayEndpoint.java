package lv.lidzas.monitoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.ReadableRecords;
import lv.lidzas.workflow.words.ModelNames;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The whole way of one process, running or ended, for those who may read it. */
@RestController
class WayEndpoint {

    private final ModelSteps models;
    private final InstanceHistory history;
    private final WatchRights rights;
    private final ReadableRecords records;
    private final DecisionWords decisions;
    private final ModelNames names;
    private final MessageSource messages;
    private final Answers answers;

    WayEndpoint(
            ModelSteps models,
            InstanceHistory history,
            WatchRights rights,
            ReadableRecords records,
            DecisionWords decisions,
            ModelNames names,
            MessageSource messages,
            Answers answers) {
        this.models = models;
        this.history = history;
        this.rights = rights;
        this.records = records;
        this.decisions = decisions;
        this.names = names;
        this.messages = messages;
        this.answers = answers;
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

    /**
     * @param kind what kind of step it was, in words
     * @param depth 0 in the process itself, 1 in what it called
     * @param mail what became of a letter: {@code sent}, {@code undeliverable}, {@code not_taken}
     * @param decision what a table decided, in words
     */
    record PassedStep(
            String step,
            String name,
            String type,
            String kind,
            int depth,
            String waitsFor,
            @Nullable String who,
            Instant started,
            @Nullable Instant ended,
            boolean cancelled,
            @Nullable String called,
            @Nullable Instant due,
            @Nullable String mail,
            @Nullable Instant sent,
            @Nullable String decision) {}

    record Way(Instance instance, String process, String definition, @Nullable String caller, List<PassedStep> steps) {}

    /** With what it called, as far as this reader may read that, too. */
    @GetMapping("/api/monitoring/instances/{id}")
    ResponseEntity<Way> instance(@PathVariable String id, Authentication reader, Locale language) {
        InstanceHistory.Instance found = history.instance(id)
                .filter(instance -> rights.mayReadInstances(reader, instance.key()))
                .orElseThrow(Answers::none);
        ProcessDefinition definition = models.version(found.definition()).orElseThrow(Answers::none);
        List<InstanceHistory.PassedStep> passed = history.steps(id, rights.readableProcesses(reader));
        Map<String, String> who = answers.named(
                passed.stream().map(InstanceHistory.PassedStep::who).toList(), language);
        Map<String, Map<String, ModelSteps.Step>> known = new HashMap<>();
        return Answers.of(new Way(
                shown(found, reader, language),
                names.in(definition.getName(), language),
                definition.getId(),
                found.caller(),
                passed.stream()
                        .map(step -> passed(
                                step,
                                known.computeIfAbsent(step.definition(), model -> models.of(model, language))
                                        .get(step.step()),
                                who,
                                language))
                        .toList()));
    }

    private PassedStep passed(
            InstanceHistory.PassedStep step,
            ModelSteps.@Nullable Step model,
            Map<String, String> who,
            Locale language) {
        String own = step.name() == null ? step.step() : step.name();
        return new PassedStep(
                step.step(),
                model == null ? own : model.name(),
                step.type(),
                said(model == null ? StepKind.STEP : model.kind(), language),
                step.depth(),
                (model == null ? WaitsFor.NOBODY : model.waitsFor()).code(),
                step.who() == null ? null : who.get(step.who()),
                step.started(),
                step.ended(),
                step.cancelled(),
                step.called(),
                step.due(),
                step.mail(),
                step.sent(),
                step.decision() == null ? null : decisions.of(step.decision(), step.version(), step.rules(), language));
    }

    private String said(StepKind kind, Locale language) {
        return messages.getMessage(kind.key(), null, language);
    }

    private Instance shown(InstanceHistory.Instance found, Authentication reader, Locale language) {
        ReadableRecords.Named record = found.reference() == null
                ? null
                : records.find(found.reference(), reader, language).orElse(null);
        return new Instance(
                found.id(),
                found.reference(),
                record == null ? null : record.title(),
                record == null ? null : record.href(),
                found.started(),
                found.ended(),
                found.state());
    }
}
