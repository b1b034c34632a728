package lv.lidzas.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.forms.entry.StartDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaleForm;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.SignedInActor;
import lv.lidzas.workflow.engine.forms.FormPlaces;
import lv.lidzas.workflow.engine.starts.FirstSteps;
import lv.lidzas.workflow.words.ModelNames;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Processes that the signed-in colleague may begin about a record that is there already, and how. What a process is about is
 * chosen in its start form; see {@link RecordFinder}. Whoever may not begin a process, or not read its records, is answered
 * as if there were none.
 */
@Component
@Transactional
public class Starts {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final SignedInActor signedIn;
    private final FormPlaces places;
    private final FormDesk desk;
    private final StartDesk starts;
    private final RecordStores records;
    private final FirstSteps firstSteps;
    private final AsApplication application;
    private final ModelNames names;

    /** By id of the definition; asked for only where the reader may begin the process. */
    private final Function<String, Optional<String>> startForms;

    Starts(
            RepositoryService repository,
            @Qualifier("formService") FormService forms,
            UntilDeployed memory,
            RuntimeService runtime,
            SignedInActor signedIn,
            FormPlaces places,
            FormDesk desk,
            StartDesk starts,
            RecordStores records,
            FirstSteps firstSteps,
            AsApplication application,
            ModelNames names) {
        this.repository = repository;
        this.startForms = memory.remembered(definition -> Optional.ofNullable(forms.getStartFormData(definition))
                .map(StartFormData::getCamundaFormRef)
                .map(CamundaFormRef::getKey));
        this.runtime = runtime;
        this.signedIn = signedIn;
        this.places = places;
        this.desk = desk;
        this.starts = starts;
        this.records = records;
        this.firstSteps = firstSteps;
        this.application = application;
        this.names = names;
    }

    /**
     * A process that can be begun about a record.
     *
     * @param process its key
     * @param name what one does who begins it
     * @param kind of record that it is about
     * @param choice key of the field in which the record is chosen
     */
    public record Start(String process, String name, String kind, String definitionId, String formId, String choice) {}

    /** A process to begin about this very record, by what one does. */
    public record About(String reference, String process, String name) {}

    /**
     * What may be begun about these records, in the order of the records and of the processes' names. What the first steps would
     * refuse as a record stands is not among it.
     */
    @Transactional(readOnly = true)
    public List<About> about(Collection<String> references) {
        Map<String, List<String>> byKind = references.stream()
                .collect(Collectors.groupingBy(reference ->
                        records.typeOf(reference).map(RecordType::name).orElse("")));
        Map<Start, Set<String>> fitting = new LinkedHashMap<>();
        if (!references.isEmpty()) {
            startable().orderByProcessDefinitionName().asc().list().stream()
                    .flatMap(process -> start(process).stream())
                    .filter(start -> byKind.containsKey(start.kind()))
                    .forEach(start -> fitting.put(start, fitting(start, byKind.getOrDefault(start.kind(), List.of()))));
        }
        List<About> about = new ArrayList<>();
        for (String reference : references) {
            fitting.forEach((start, fits) -> {
                if (fits.contains(reference)) {
                    about.add(new About(reference, start.process(), start.name()));
                }
            });
        }
        return about;
    }

    private Set<String> fitting(Start start, List<String> references) {
        Set<String> fitting = new HashSet<>(references);
        fitting.removeAll(firstSteps.refused(start.definitionId(), references));
        return fitting;
    }

    /** @throws NoSuchRecord if this colleague may begin no such process about a record */
    @Transactional(readOnly = true)
    public Start of(String process) {
        return Optional.ofNullable(startable().processDefinitionKey(process).singleResult())
                .flatMap(this::start)
                .orElseThrow(NoSuchRecord::new);
    }

    /** Records that it may be begun about, the likeliest first; none without a query. */
    @Transactional(readOnly = true)
    public List<FoundRecord> find(Start start, String query, int most, Locale language) {
        return starts.find(start.kind(), query, most, colleague(), language);
    }

    /**
     * The start form about a record that is chosen already.
     *
     * @throws NoSuchRecord if there is none of this kind
     */
    @Transactional(readOnly = true)
    public OpenForm open(Start start, String reference, Locale language) {
        Actor colleague = colleague();
        return application.run(() -> starts.open(start.formId(), reference, start.name(), colleague, language));
    }

    /**
     * Begins the process.
     *
     * @return id of the instance
     * @throws InvalidForm naming every wrong field, the choice among them; nothing is begun then
     * @throws StaleForm if the form was changed since it was opened
     */
    public String begin(Start start, String reference, Map<String, Object> data, Locale language) {
        Map<String, Object> entered = new HashMap<>(data);
        entered.put(start.choice(), reference);
        FormDesk.Beginning beginning = desk.acceptNew(start.formId(), entered, colleague(), language);
        // In the colleague's own name: the engine asks for the right to begin it once more.
        return runtime.startProcessInstanceById(
                        start.definitionId(), beginning.about(), places.variables(beginning.answers()))
                .getId();
    }

    private Optional<Start> start(ProcessDefinition process) {
        return startForms.apply(process.getId()).flatMap(formId -> start(process, formId));
    }

    private Optional<Start> start(ProcessDefinition process, String formId) {
        Set<String> groups = colleague().groups();
        return starts.choice(formId)
                .filter(choice -> records.type(choice.kind())
                        .filter(type -> type.readableBy(groups))
                        .isPresent())
                .map(choice -> new Start(
                        process.getKey(), deed(process), choice.kind(), process.getId(), formId, choice.key()));
    }

    private String deed(ProcessDefinition process) {
        return names.deed(process.getKey(), process.getName(), LocaleContextHolder.getLocale());
    }

    private ProcessDefinitionQuery startable() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck();
    }

    private Actor colleague() {
        return signedIn.colleague().orElseThrow(NoSuchRecord::new);
    }
}
