package lv.lidzas.workflow.gate;

import java.util.List;
import java.util.Map;
import lv.lidzas.base.FailureLog;
import lv.lidzas.workflow.deployed.DeployedFiles;
import lv.lidzas.workflow.gate.decision.DecisionFileRules;
import lv.lidzas.workflow.gate.decision.DecisionTaskRules;
import lv.lidzas.workflow.gate.files.DecisionReader;
import lv.lidzas.workflow.gate.files.FormReader;
import lv.lidzas.workflow.gate.files.ProcessFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.form.FormChangeRules;
import lv.lidzas.workflow.gate.form.FormFileRules;
import lv.lidzas.workflow.gate.form.FormNeedsRules;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.CandidateLibrary;
import lv.lidzas.workflow.gate.library.DeployedLibrary;
import lv.lidzas.workflow.gate.library.Domain;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.mail.MailFileRules;
import lv.lidzas.workflow.gate.mail.MailStepRules;
import lv.lidzas.workflow.gate.process.AwaitedRules;
import lv.lidzas.workflow.gate.process.BoundRecordRules;
import lv.lidzas.workflow.gate.process.CallRules;
import lv.lidzas.workflow.gate.process.CircleRules;
import lv.lidzas.workflow.gate.process.ConditionRules;
import lv.lidzas.workflow.gate.process.ContractRules;
import lv.lidzas.workflow.gate.process.GroupRules;
import lv.lidzas.workflow.gate.process.GuardedStepRules;
import lv.lidzas.workflow.gate.process.LoopRules;
import lv.lidzas.workflow.gate.process.OptionRules;
import lv.lidzas.workflow.gate.process.ProcessRules;
import lv.lidzas.workflow.gate.process.RefusalRules;
import lv.lidzas.workflow.gate.process.RunningRules;
import lv.lidzas.workflow.gate.process.SecondPersonRules;
import lv.lidzas.workflow.gate.process.StartRules;
import lv.lidzas.workflow.gate.process.StepPropertyRules;
import lv.lidzas.workflow.gate.process.StepRecordRules;
import lv.lidzas.workflow.gate.process.StepRules;
import lv.lidzas.workflow.gate.process.TaskFormRules;
import lv.lidzas.workflow.gate.process.TimeRules;
import lv.lidzas.workflow.gate.ways.EachWayRules;
import lv.lidzas.workflow.mails.MailTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges a deployment before the engine takes it: everything that is wrong with it, or nothing. */
@Component
public class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private static final List<ModelRule> MODEL_RULES = List.of(
            new ProcessRules(),
            new ConditionRules(),
            new EachWayRules(),
            new StepRules(),
            new MailStepRules(),
            new GroupRules(),
            new SecondPersonRules(),
            new AwaitedRules(),
            new TaskFormRules(),
            new TimeRules(),
            new CallRules(),
            new LoopRules(),
            new CircleRules(),
            new DecisionTaskRules(),
            new ContractRules(),
            new GuardedStepRules(),
            new BoundRecordRules(),
            new StepRecordRules(),
            new StepPropertyRules(),
            new RefusalRules(),
            new OptionRules(),
            new StartRules(),
            new RunningRules());

    private final DeployedLibrary deployed;
    private final StepCatalogue catalogue;
    private final Domain domain;

    Gate(DeployedFiles files, StepCatalogue catalogue, Domain domain) {
        this.deployed = new DeployedLibrary(files);
        this.catalogue = catalogue;
        this.domain = domain;
    }

    /** @return why the deployment has to be refused, and what else whoever deploys should know */
    public List<Finding> check(Candidate given) {
        Findings findings = new Findings();
        Candidate candidate = new FileRules().check(given, findings);
        CandidateLibrary library = new CandidateLibrary(deployed);
        Surroundings around = around(candidate, library);
        candidate.files().forEach((resource, text) -> read(resource, text, library, findings));
        candidate
                .files()
                .forEach((resource, text) -> judged(resource, findings, () -> judge(resource, text, around, findings)));
        for (ProcessModel model : library.ownProcesses()) {
            MODEL_RULES.forEach(rule -> judged(model.resource(), findings, () -> rule.check(model, around, findings)));
        }
        if (!library.addsNothing()) {
            judged(
                    candidate.files().keySet().stream().findFirst().orElse(""),
                    findings,
                    () -> findings.addAll(new Aftermath(deployed, MODEL_RULES, this::around).of(around)));
        }
        return findings.all();
    }

    /** @return what is wrong with what stands, whoever is to blame: code may need now what an earlier version lacks */
    public List<Finding> standing() {
        Candidate nothing = new Candidate("", Candidate.By.APPLICATION, Map.of());
        return new Aftermath(deployed, MODEL_RULES, this::around).standing(around(nothing));
    }

    private Surroundings around(Candidate candidate, CandidateLibrary library) {
        return new Surroundings(candidate, library, deployed, catalogue, domain);
    }

    /** The world with a deployment; what cannot be read of it is left out. */
    private Surroundings around(Candidate candidate) {
        CandidateLibrary library = new CandidateLibrary(deployed);
        candidate.files().forEach((resource, text) -> read(resource, text, library, new Findings()));
        return around(candidate, library);
    }

    /** A rule that a strange file confuses refuses it. */
    private static void judged(String resource, Findings findings, Runnable rule) {
        try {
            rule.run();
        } catch (RuntimeException e) {
            FailureLog.write(LOG, e);
            findings.refuse(Place.file(resource), "file.unreadable");
        }
    }

    private void read(String resource, byte[] text, CandidateLibrary library, Findings findings) {
        try {
            if (resource.endsWith(FileNames.PROCESS)) {
                ProcessFile.read(resource, text, findings).ifPresent(library::add);
            } else if (resource.endsWith(FileNames.DECISION)) {
                DecisionReader.read(resource, text, findings)
                        .ifPresent(table -> library.add(FileNames.id(resource), table));
            } else if (resource.endsWith(FileNames.FORM)) {
                FormReader.read(resource, text, findings).ifPresent(library::add);
            } else if (resource.endsWith(FileNames.MAIL)) {
                library.add(FileNames.bare(resource), MailTemplate.parse(text));
            }
        } catch (RuntimeException e) {
            findings.refuse(Place.file(resource), "file.unreadable");
        }
    }

    private void judge(String resource, byte[] text, Surroundings around, Findings findings) {
        String id = FileNames.id(resource);
        if (resource.endsWith(FileNames.DECISION)) {
            around.library().ownDecision(id).ifPresent(file -> new DecisionFileRules(resource, file, around, findings)
                    .check());
        } else if (resource.endsWith(FileNames.FORM)) {
            around.library().ownForm(id).ifPresent(form -> {
                new FormFileRules(resource, form, around, findings).check();
                new FormChangeRules(resource, form, around, findings).check();
                new FormNeedsRules(resource, form, around, findings).check();
            });
            ForeignAddresses.check(resource, text, around, findings);
        } else if (resource.endsWith(FileNames.MAIL)) {
            around.library()
                    .ownMail(FileNames.bare(resource))
                    .ifPresent(mail -> MailFileRules.judge(resource, mail, around, findings));
            ForeignAddresses.check(resource, text, around, findings);
        }
    }
}
