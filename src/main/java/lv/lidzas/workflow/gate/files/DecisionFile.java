package lv.lidzas.workflow.gate.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.table.ColumnType;
import lv.lidzas.workflow.lists.ListTable;
import lv.lidzas.workflow.models.FileText;
import lv.lidzas.workflow.models.Models;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** A decision table as the gate and the derivation of variables read it. */
public final class DecisionFile {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** The same text says the same: most files of a deployment are what stands already. */
    private static final Cache<FileText, DecisionFile> KNOWN =
            Caffeine.newBuilder().maximumSize(200).build();

    private final DmnModelInstance model;

    /** A table never changes; reading it out of its markup for each of many rules would be most of a check's time. */
    private final Supplier<List<Decision>> decisions =
            SingletonSupplier.of(() -> List.copyOf(model().getModelElementsByType(Decision.class)));

    private final Supplier<List<Input>> inputColumns = SingletonSupplier.of(this::readInputColumns);

    private final Supplier<List<Output>> outputColumns = SingletonSupplier.of(this::readOutputColumns);
    private final Supplier<List<Row>> rows = SingletonSupplier.of(this::readRows);
    private final Supplier<Set<String>> resultCodes = SingletonSupplier.of(this::readResultCodes);
    private final Supplier<Set<String>> deadlineNames = SingletonSupplier.of(this::readDeadlineNames);

    /** What is wrong with its cells: the file alone decides it, whatever stands around. */
    private final Map<TablePlaces, List<Finding>> cellFindings = new ConcurrentHashMap<>();

    private final Supplier<Optional<CodeList>> list = SingletonSupplier.of(() -> ListTable.read(model()));

    private DecisionFile(DmnModelInstance model) {
        this.model = model;
    }

    /** @throws org.camunda.bpm.model.xml.ModelException if it is none */
    public static DecisionFile parse(byte[] text) {
        return KNOWN.get(new FileText(text), unread -> new DecisionFile(Models.table(text)));
    }

    /** @param judgement is asked once for each name that the file goes by */
    public List<Finding> judgedOnce(TablePlaces places, Consumer<Findings> judgement) {
        return cellFindings.computeIfAbsent(places, unjudged -> {
            Findings found = new Findings();
            judgement.accept(found);
            return found.all();
        });
    }

    DmnModelInstance model() {
        return model;
    }

    public List<Decision> decisions() {
        return decisions.get();
    }

    /** The table of the first decision; {@code null} if it is something else than a table. */
    public @Nullable DecisionTable table() {
        return decisions().isEmpty() || !(decisions().get(0).getExpression() instanceof DecisionTable table)
                ? null
                : table;
    }

    /** @param name of the variable; blank if there is none */
    public record Input(String id, String label, String name, @Nullable String typeRef) {}

    /** @param name of the result */
    /** @param listed answers that the column's head lists; empty if it lists none */
    public record Output(String id, String label, String name, String typeRef, Set<String> listed) {}

    /** @param number from one, as Camunda Modeler counts */
    public record Row(int number, String id, String description, List<String> inputs, List<String> outputs) {

        /** What a person recognises it by: its number and what is written beside it. */
        String name() {
            return number + "." + (description.isBlank() ? "" : " " + description.strip());
        }
    }

    public List<Input> inputColumns() {
        return inputColumns.get();
    }

    private List<Input> readInputColumns() {
        List<Input> columns = new ArrayList<>();
        if (table() != null) {
            for (org.camunda.bpm.model.dmn.instance.Input input : table().getInputs()) {
                InputExpression expression = input.getInputExpression();
                columns.add(new Input(
                        input.getId(),
                        input.getLabel(),
                        expression == null ? "" : text(expression.getText()),
                        expression == null ? null : expression.getTypeRef()));
            }
        }
        return columns;
    }

    public List<Output> outputColumns() {
        return outputColumns.get();
    }

    private List<Output> readOutputColumns() {
        List<Output> columns = new ArrayList<>();
        if (table() != null) {
            for (org.camunda.bpm.model.dmn.instance.Output output : table().getOutputs()) {
                columns.add(new Output(
                        output.getId(), output.getLabel(), output.getName(), output.getTypeRef(), listed(output)));
            }
        }
        return columns;
    }

    private static Set<String> listed(org.camunda.bpm.model.dmn.instance.Output output) {
        Set<String> listed = new LinkedHashSet<>();
        if (output.getOutputValues() != null && output.getOutputValues().getText() != null) {
            Matcher code = QUOTED.matcher(output.getOutputValues().getText().getTextContent());
            while (code.find()) {
                listed.add(code.group(1));
            }
        }
        return listed;
    }

    public List<Row> rows() {
        return rows.get();
    }

    private List<Row> readRows() {
        List<Row> rows = new ArrayList<>();
        if (table() != null) {
            for (Rule rule : table().getRules()) {
                rows.add(new Row(
                        rows.size() + 1,
                        rule.getId(),
                        rule.getDescription() == null
                                ? ""
                                : rule.getDescription().getTextContent(),
                        rule.getInputEntries().stream()
                                .map(entry -> text(entry.getText()))
                                .toList(),
                        rule.getOutputEntries().stream()
                                .map(entry -> text(entry.getText()))
                                .toList()));
            }
        }
        return rows;
    }

    /** Whether it asks nothing, and is a list of choices therefore. */
    public boolean isList() {
        return table() != null && inputColumns().isEmpty();
    }

    /** The choices, if it is a list of such. */
    public Optional<CodeList> list() {
        return list.get();
    }

    /** Variables that the table asks for. */
    public Set<String> inputs() {
        return inputColumns().stream()
                .map(Input::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the result variable may hold. */
    public Declared result() {
        FieldKind kind = outputColumns().stream()
                .findFirst()
                .map(output -> output.typeRef() == null
                        ? FieldKind.CODE
                        : ColumnType.of(output.typeRef()).map(ColumnType::kind).orElse(FieldKind.CODE))
                .orElse(FieldKind.CODE);
        return new Declared(kind, kind == FieldKind.CODE ? resultCodes() : Set.of(), false, true);
    }

    /** Codes that some row gives. */
    public Set<String> resultCodes() {
        return resultCodes.get();
    }

    private Set<String> readResultCodes() {
        return literals(rows().stream().flatMap(row -> row.outputs().stream().limit(1)));
    }

    /** The deadlines that this table, if it is the table of deadlines, has rows for. */
    public Set<String> deadlineNames() {
        return deadlineNames.get();
    }

    private Set<String> readDeadlineNames() {
        return literals(rows().stream().flatMap(row -> row.inputs().stream().limit(1)));
    }

    private static Set<String> literals(Stream<String> cells) {
        Set<String> literals = new LinkedHashSet<>();
        cells.forEach(cell -> {
            try {
                if (Cell.output(cell) instanceof String text) {
                    literals.add(text);
                }
            } catch (NotAllowed e) {
                // The rules about cells refuse it; it names nothing.
            }
        });
        return literals;
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
