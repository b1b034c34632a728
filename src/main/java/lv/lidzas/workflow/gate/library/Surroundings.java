package lv.lidzas.workflow.gate.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.deployed.DeployedFiles.Definition;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import org.jspecify.annotations.Nullable;

/** What a rule may ask about the world around the file it looks at. Lives for one check, and works each answer out once. */
public final class Surroundings {

    private final Candidate candidate;
    private final CandidateLibrary library;
    private final DeployedLibrary deployed;
    private final CandidateLibrary standing;
    private final StepCatalogue catalogue;
    private final Domain domain;
    private final Map<ProcessModel, Map<String, Declared>> variables = new IdentityHashMap<>();
    private final Map<ProcessModel, Map<String, Declared>> before = new IdentityHashMap<>();
    private @Nullable List<ProcessModel> living;
    private @Nullable Collection<FormFile> formsInUse;

    public Surroundings(
            Candidate candidate,
            CandidateLibrary library,
            DeployedLibrary deployed,
            StepCatalogue catalogue,
            Domain domain) {
        this.candidate = candidate;
        this.library = library;
        this.deployed = deployed;
        this.standing = new CandidateLibrary(deployed);
        this.catalogue = catalogue;
        this.domain = domain;
    }

    public Candidate candidate() {
        return candidate;
    }

    /** Everything as it will stand once the deployment is accepted. */
    public CandidateLibrary library() {
        return library;
    }

    /** Everything as it stands. */
    public DeployedLibrary deployed() {
        return deployed;
    }

    public StepCatalogue catalogue() {
        return catalogue;
    }

    public Domain domain() {
        return domain;
    }

    /** What stands of the process that a model would take the place of; the model itself if it stands already. */
    public @Nullable ProcessModel earlier(ProcessModel model) {
        return library.ownProcesses().contains(model)
                ? standing.process(model.key()).orElse(null)
                : model;
    }

    /** Variables of a model that stands, without the deployment. */
    public Map<String, Declared> variablesBefore(ProcessModel earlier) {
        return before.computeIfAbsent(
                earlier, unknown -> new VariableDerivation(standing, catalogue).variablesOf(unknown));
    }

    public Map<String, Declared> variablesOf(ProcessModel model) {
        return variables.computeIfAbsent(
                model, unknown -> new VariableDerivation(library, catalogue).variablesOf(unknown));
    }

    /** Models with running instances or with instances to come, as they will stand. */
    public List<ProcessModel> living() {
        if (living == null) {
            living = new ArrayList<>(library.latest());
            Map<String, Integer> running = deployed.files().runningInstances();
            for (Definition definition : deployed.files().definitions()) {
                if (running.containsKey(definition.id())) {
                    ProcessModel model = deployed.model(definition);
                    if (!living.contains(model)) {
                        living.add(model);
                    }
                }
            }
        }
        return living;
    }

    /** Forms that some latest model, page or public address shows, and those that come. */
    Collection<FormFile> formsInUse() {
        if (formsInUse == null) {
            Map<String, FormFile> forms = new LinkedHashMap<>();
            library.ownForms().forEach(form -> forms.put(form.id(), form));
            Stream.concat(
                            domain.publicForms().stream(),
                            library.latest().stream().flatMap(model -> model.forms().values().stream()))
                    .forEach(id -> library.form(id).ifPresent(form -> forms.putIfAbsent(id, form)));
            formsInUse = forms.values();
        }
        return formsInUse;
    }
}
