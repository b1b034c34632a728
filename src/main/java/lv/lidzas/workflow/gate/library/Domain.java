package lv.lidzas.workflow.gate.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.Related;
import lv.lidzas.records.fields.AnsweredAttributes;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.OpenedProcesses;
import lv.lidzas.workflow.deadlines.Deadline;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import lv.lidzas.workflow.mails.DeclaredText;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the modules above declare. Asked late, since they need the engine and the engine the gate; and once, since
 * declarations never change and asking a bean may open a transaction.
 */
@Component
public class Domain {

    private final RecordStores records;
    private final Supplier<Map<String, Recipient>> recipients;
    private final Supplier<Map<String, Set<String>>> placeholdersOf;
    private final Supplier<Set<String>> placeholders;
    private final Supplier<Set<String>> publicForms;
    private final Supplier<Set<String>> choosable;
    private final ObjectProvider<OpenedProcesses> opened;
    private final Supplier<List<DecisionContract>> contracts;
    private final Supplier<Set<String>> deadlines;
    private final Supplier<List<NeededCodes>> codes;
    private final Supplier<Map<String, DeclaredText>> texts;
    private final ModelContract contract;
    private final AnsweredAttributes answered;

    public Domain(
            RecordStores records,
            ObjectProvider<Recipient> recipients,
            ObjectProvider<PublicForm> publicForms,
            ObjectProvider<RecordFinder> finders,
            ObjectProvider<OpenedProcesses> opened,
            ObjectProvider<DecisionContract> contracts,
            ObjectProvider<NeededDeadlines> deadlines,
            ObjectProvider<NeededCodes> codes,
            ObjectProvider<DeclaredText> texts,
            ModelContract contract,
            AnsweredAttributes answered) {
        this.records = records;
        this.recipients = SingletonSupplier.of(() -> byName(recipients.stream().toList(), Recipient::name));
        this.placeholdersOf = SingletonSupplier.of(() -> each(this.recipients.get(), Recipient::placeholders));
        this.placeholders = SingletonSupplier.of(() -> placeholdersOf.get().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        this.publicForms = SingletonSupplier.of(
                () -> publicForms.stream().map(PublicForm::formId).collect(Collectors.toSet()));
        this.choosable = SingletonSupplier.of(
                () -> finders.stream().map(RecordFinder::record).collect(Collectors.toSet()));
        this.contracts = SingletonSupplier.of(() -> contracts.stream().toList());
        this.deadlines = SingletonSupplier.of(() -> deadlines.stream()
                .flatMap(needed -> needed.deadlines().stream())
                .map(Deadline::row)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        this.codes = SingletonSupplier.of(() -> codes.stream().toList());
        this.texts = SingletonSupplier.of(() -> byName(texts.stream().toList(), DeclaredText::name));
        this.opened = opened;
        this.contract = contract;
        this.answered = answered;
    }

    private static <T> Map<String, T> byName(List<T> declared, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        declared.forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return byName;
    }

    private static <T, D> Map<String, D> each(Map<String, T> all, Function<T, D> declaration) {
        Map<String, D> each = new LinkedHashMap<>();
        all.forEach((name, one) -> each.put(name, declaration.apply(one)));
        return each;
    }

    /** What the application's own code takes from diagrams. */
    public ModelContract contract() {
        return contract;
    }

    /** How many records hold a value of an additional attribute. */
    public long answered(RecordType type, String key) {
        return answered.count(type, key);
    }

    public Optional<RecordType> recordType(String name) {
        return records.type(name);
    }

    /** What a kind of record knows of each of its records; empty if there is no such kind. */
    public Optional<Map<String, FieldKind>> fields(String name) {
        return records.type(name).map(RecordType::fields);
    }

    /** Whether a kind of record decides itself what stands in a field. */
    public boolean isShown(String name, String key) {
        return records.type(name).filter(type -> type.shown().contains(key)).isPresent();
    }

    /** Whether colleagues alone may see a field. */
    public boolean isInternal(String name, String key) {
        return records.type(name).filter(type -> type.internal().contains(key)).isPresent();
    }

    /** Kinds of record that a form about one of this kind may show, too. */
    public Set<String> relations(String name) {
        Set<String> relations = new LinkedHashSet<>(Set.of(RecordType.PERSON));
        if (records.named(name) instanceof Related more) {
            relations.addAll(more.relations());
        }
        return relations;
    }

    public Collection<RecordType> recordTypes() {
        return records.types();
    }

    public Set<String> recordNames() {
        return records.types().stream().map(RecordType::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<Recipient> recipient(String name) {
        return Optional.ofNullable(recipients.get().get(name));
    }

    public Set<String> recipientNames() {
        return recipients.get().keySet();
    }

    /** What a mail to this recipient may show of the record. */
    public Set<String> placeholders(Recipient recipient) {
        return placeholdersOf.get().getOrDefault(recipient.name(), Set.of());
    }

    /** Placeholders of all recipients together. */
    public Set<String> placeholders() {
        return placeholders.get();
    }

    /** What a text that is no letter has to say and may show; empty if no module declares one of that name. */
    public Optional<DeclaredText> text(String name) {
        return Optional.ofNullable(texts.get().get(name));
    }

    /** Groups that a model of this process may name, whoever draws it. */
    public Set<String> openedTo(String processKey) {
        return opened.getObject().openedTo(processKey);
    }

    public Set<String> publicForms() {
        return publicForms.get();
    }

    /** Kinds of record that a start form may let its reader choose from. */
    public Set<String> choosable() {
        return choosable.get();
    }

    /** What code asks of one decision table. */
    public List<DecisionContract> contracts(String decision) {
        return contracts().stream()
                .filter(contract -> contract.decision().equals(decision))
                .toList();
    }

    /** What code asks of all decision tables. */
    public List<DecisionContract> contracts() {
        return contracts.get();
    }

    /** Codes for which code asks a list of choices. */
    public Set<String> codes(String list) {
        return codes.get().stream()
                .filter(needed -> needed.list().equals(list))
                .flatMap(needed -> needed.codes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Rows of the table of deadlines that code counts with. */
    public Set<String> deadlines() {
        return deadlines.get();
    }
}
