package lv.lidzas.workflow.gate.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.mails.MailTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What would be deployed once a deployment is accepted: its own files before those deployed already. Lives for one
 * check and asks for each deployed file once.
 */
public final class CandidateLibrary implements Library {

    private final Library deployed;
    private final Map<String, FormFile> forms = new LinkedHashMap<>();
    private final Map<String, DecisionFile> decisions = new LinkedHashMap<>();
    private final Map<String, MailTemplate> mails = new LinkedHashMap<>();
    private final Map<String, ProcessModel> processes = new LinkedHashMap<>();

    private final Map<String, Optional<FormFile>> deployedForms = new HashMap<>();
    private final Map<String, Optional<DecisionFile>> deployedDecisions = new HashMap<>();
    private final Map<String, Optional<MailTemplate>> deployedMails = new HashMap<>();
    private final Map<String, Optional<FormFile>> filled = new HashMap<>();
    private @Nullable Collection<ProcessModel> latest;
    private @Nullable Collection<ProcessModel> all;

    public CandidateLibrary(Library deployed) {
        this.deployed = deployed;
    }

    public void add(FormFile form) {
        forms.put(form.id(), form);
        filled.clear();
    }

    public void add(String id, DecisionFile decision) {
        decisions.put(id, decision);
        filled.clear();
    }

    public void add(String bareName, MailTemplate mail) {
        mails.put(bareName, mail);
    }

    public void add(ProcessModel process) {
        processes.put(process.key(), process);
    }

    /** Whether all stays as it stands: nothing came, or nothing of it could be read. */
    public boolean addsNothing() {
        return forms.isEmpty() && decisions.isEmpty() && mails.isEmpty() && processes.isEmpty();
    }

    /** Models of the deployment itself. */
    public Collection<ProcessModel> ownProcesses() {
        return processes.values();
    }

    /** Forms of the deployment itself. */
    Collection<FormFile> ownForms() {
        return forms.keySet().stream().flatMap(id -> form(id).stream()).toList();
    }

    /** A form of the deployment itself. */
    public Optional<FormFile> ownForm(String id) {
        return forms.containsKey(id) ? form(id) : Optional.empty();
    }

    /** A table of the deployment itself. */
    public Optional<DecisionFile> ownDecision(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /** A mail text of the deployment itself. */
    public Optional<MailTemplate> ownMail(String bareName) {
        return Optional.ofNullable(mails.get(bareName));
    }

    @Override
    public Optional<FormFile> form(String id) {
        Optional<FormFile> known = filled.get(id);
        if (known == null) {
            known = Optional.ofNullable(forms.get(id))
                    .or(() -> deployedForms.computeIfAbsent(id, deployed::form))
                    .map(this::filled);
            filled.put(id, known);
        }
        return known;
    }

    /** A list that comes counts in every form that names it. */
    private FormFile filled(FormFile form) {
        return form.with(name -> decision(name).flatMap(DecisionFile::list));
    }

    @Override
    public Optional<DecisionFile> decision(String id) {
        return ownDecision(id).or(() -> deployedDecisions.computeIfAbsent(id, deployed::decision));
    }

    @Override
    public Optional<MailTemplate> mail(String template, String language) {
        String name = FileNames.mail(template, language);
        return Optional.ofNullable(mails.get(name))
                .or(() -> deployedMails.computeIfAbsent(name, missing -> deployed.mail(template, language)));
    }

    @Override
    public Optional<ProcessModel> process(String key) {
        return latest().stream().filter(model -> model.key().equals(key)).findFirst();
    }

    @Override
    public Collection<ProcessModel> latest() {
        if (latest == null) {
            latest = Stream.concat(
                            processes.values().stream(),
                            deployed.latest().stream().filter(model -> !processes.containsKey(model.key())))
                    .toList();
        }
        return latest;
    }

    @Override
    public Collection<ProcessModel> all() {
        if (all == null) {
            all = Stream.concat(processes.values().stream(), deployed.all().stream())
                    .toList();
        }
        return all;
    }
}
