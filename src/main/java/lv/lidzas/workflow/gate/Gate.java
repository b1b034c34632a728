package lv.lidzas.workflow.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import lv.lidzas.workflow.MailTemplate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** Judges a deployment before the engine takes it: everything that is wrong with it, or nothing. */
@Component
public class Gate {

    private static final List<ModelRule> MODEL_RULES = List.of(
            new ProcessRules(),
            new ConditionRules(),
            new StepRules(),
            new MailStepRules(),
            new GroupRules(),
            new TaskFormRules(),
            new TimeRules(),
            new CallRules(),
            new LoopRules(),
            new DecisionTaskRules());

    private final DeployedLibrary deployed;
    private final StepCatalogue catalogue;
    private final Domain domain;

    Gate(DeployedFiles files, StepCatalogue catalogue, Domain domain) {
        this.deployed = new DeployedLibrary(files);
        this.catalogue = catalogue;
        this.domain = domain;
    }

    /** @return why the deployment has to be refused, and what else whoever deploys should know */
    public List<Finding> check(Candidate candidate) {
        Findings findings = new Findings();
        CandidateLibrary library = new CandidateLibrary(deployed);
        Surroundings around = new Surroundings(candidate, library, deployed, catalogue, domain);
        new FileRules().check(candidate, findings);
        candidate.files().forEach((resource, text) -> read(resource, text, library, findings));
        candidate.files().forEach((resource, text) -> judge(resource, text, around, findings));
        for (ProcessModel model : library.ownProcesses()) {
            MODEL_RULES.forEach(rule -> rule.check(model, around, findings));
        }
        return findings.all();
    }

    private void read(String resource, byte[] text, CandidateLibrary library, Findings findings) {
        try {
            if (resource.endsWith(FileNames.PROCESS)) {
                BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(text));
                if (model.getModelElementsByType(Process.class).size() == 1) {
                    library.add(new ProcessModel(resource, model));
                } else {
                    findings.add(resource, null, "A file holds exactly one process; split this one.");
                }
            } else if (resource.endsWith(FileNames.DECISION)) {
                library.add(FileNames.id(resource), DecisionFile.parse(text));
            } else if (resource.endsWith(FileNames.FORM)) {
                library.add(FormFile.parse(text));
            } else if (resource.endsWith(FileNames.MAIL)) {
                library.add(FileNames.bare(resource), MailTemplate.parse(text));
            }
        } catch (IOException | RuntimeException e) {
            findings.add(
                    resource,
                    null,
                    "The file cannot be read (" + e.getClass().getSimpleName()
                            + "); open it in Camunda Modeler and save it anew.");
        }
    }

    private void judge(String resource, byte[] text, Surroundings around, Findings findings) {
        String id = FileNames.id(resource);
        if (resource.endsWith(FileNames.PROCESS)) {
            new MarkupRules(BpmnGrammar.table(), resource, findings).check(text);
        } else if (resource.endsWith(FileNames.DECISION)) {
            around.library().ownDecision(id).ifPresent(file -> new DecisionFileRules(resource, file, around, findings)
                    .check());
        } else if (resource.endsWith(FileNames.FORM)) {
            around.library()
                    .ownForm(id)
                    .ifPresentOrElse(
                            form -> {
                                new FormFileRules(resource, form, around, findings).check();
                                new FormChangeRules(resource, form, around, findings).check();
                            },
                            () -> findings.add(
                                    resource,
                                    null,
                                    "The form's id has to be \"" + id
                                            + "\", like its file; change the one or the other."));
        } else if (resource.endsWith(FileNames.MAIL)) {
            new MailFileRules(resource, MailTemplate.parse(text), around, findings).check();
        }
    }
}
