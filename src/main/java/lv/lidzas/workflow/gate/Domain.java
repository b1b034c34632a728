package lv.lidzas.workflow.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.workflow.AnsweredAttributes;
import lv.lidzas.workflow.Deadline;
import lv.lidzas.workflow.DecisionContract;
import lv.lidzas.workflow.ModelContract;
import lv.lidzas.workflow.NeededDeadlines;
import lv.lidzas.workflow.OpenedProcesses;
import lv.lidzas.workflow.PublicForm;
import lv.lidzas.workflow.Recipient;
import lv.lidzas.workflow.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What the modules above declare. Asked late: they need the engine, the engine the gate. */
@Component
class Domain {

    private final Supplier<List<Subject>> subjects;
    private final Supplier<List<Recipient>> recipients;
    private final Supplier<List<PublicForm>> publicForms;
    private final ObjectProvider<OpenedProcesses> opened;
    private final ObjectProvider<DecisionContract> contracts;
    private final ObjectProvider<NeededDeadlines> deadlines;
    private final ModelContract contract;
    private final AnsweredAttributes answered;

    Domain(
            ObjectProvider<Subject> subjects,
            ObjectProvider<Recipient> recipients,
            ObjectProvider<PublicForm> publicForms,
            ObjectProvider<OpenedProcesses> opened,
            ObjectProvider<DecisionContract> contracts,
            ObjectProvider<NeededDeadlines> deadlines,
            ModelContract contract,
            AnsweredAttributes answered) {
        this.subjects = SingletonSupplier.of(() -> subjects.stream().toList());
        this.recipients = SingletonSupplier.of(() -> recipients.stream().toList());
        this.publicForms = SingletonSupplier.of(() -> publicForms.stream().toList());
        this.opened = opened;
        this.contracts = contracts;
        this.deadlines = deadlines;
        this.contract = contract;
        this.answered = answered;
    }

    /** What the application's own code takes from diagrams. */
    ModelContract contract() {
        return contract;
    }

    /** How many records hold a value of an additional attribute. */
    long answered(Subject subject, String key) {
        return answered.count(subject, key);
    }

    Optional<Subject> subject(String name) {
        return subjects.get().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    List<Subject> subjects() {
        return subjects.get();
    }

    Set<String> subjectNames() {
        return subjects.get().stream().map(Subject::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Recipient> recipient(String name) {
        return recipients.get().stream()
                .filter(recipient -> recipient.name().equals(name))
                .findFirst();
    }

    Set<String> recipientNames() {
        return recipients.get().stream().map(Recipient::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Placeholders of all recipients together. */
    Set<String> placeholders() {
        return recipients.get().stream()
                .flatMap(recipient -> recipient.placeholders().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Groups that a model of this process may name, whoever draws it. */
    Set<String> openedTo(String processKey) {
        return opened.getObject().openedTo(processKey);
    }

    Set<String> publicForms() {
        return publicForms.get().stream().map(PublicForm::formId).collect(Collectors.toSet());
    }

    /** What code asks of one decision table. */
    List<DecisionContract> contracts(String decision) {
        return contracts.stream()
                .filter(contract -> contract.decision().equals(decision))
                .toList();
    }

    /** What code asks of all decision tables. */
    List<DecisionContract> contracts() {
        return contracts.stream().toList();
    }

    /** Rows of the table of deadlines that code counts with. */
    Set<String> deadlines() {
        return deadlines.stream()
                .flatMap(needed -> needed.deadlines().stream())
                .map(Deadline::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
