package lv.lidzas.workflow.gate.library;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Which kinds of record the instances of a process are about: what their business keys refer to. */
public final class RecordKinds {

    private final Library library;
    private final Domain domain;

    public RecordKinds(Library library, Domain domain) {
        this.library = library;
        this.domain = domain;
    }

    /** As start forms make or choose them, the application's own code says, or a caller hands them on. */
    public Set<String> of(ProcessModel model) {
        return of(model, new HashSet<>());
    }

    /** What the forms of its tasks bind: a hint where nothing else says which record a process is about. */
    public Set<String> shownBy(ProcessModel model) {
        Set<String> kinds = new LinkedHashSet<>();
        model.forms().values().forEach(form -> kinds.addAll(boundBy(form)));
        return kinds;
    }

    private Set<String> of(ProcessModel model, Set<String> asked) {
        Set<String> kinds = new LinkedHashSet<>(
                domain.contract().of(model.key()).map(ProcessNeeds::records).orElse(Set.of()));
        if (!asked.add(model.key())) {
            return kinds;
        }
        for (StartEvent start : model.all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                kinds.addAll(boundBy(start.getCamundaFormRef()));
            }
        }
        for (ProcessModel caller : library.latest()) {
            if (caller.calls().stream().anyMatch(call -> model.key().equals(call.process()))) {
                kinds.addAll(of(caller, asked));
            }
        }
        return kinds;
    }

    private Set<String> boundBy(String form) {
        Set<String> kinds = new LinkedHashSet<>();
        library.form(form).ifPresent(file -> {
            file.choice().ifPresent(choice -> kinds.add(choice.chooses()));
            file.components().stream()
                    .filter(FormFile.Component::isBound)
                    .forEach(component -> kinds.add(component.record()));
        });
        return kinds;
    }
}
