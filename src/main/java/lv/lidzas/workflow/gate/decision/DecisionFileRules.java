package lv.lidzas.workflow.gate.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.feel.Cell;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.EngineWords;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.language.DmnGrammar;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.library.TableReaders;
import lv.lidzas.workflow.gate.table.ColumnType;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * A table a manager can read aloud: one question, bare inputs, plain cells, one answer for everything it is asked. Which
 * elements and attributes it may have is said by {@link DmnGrammar} and not again here.
 */
public final class DecisionFileRules {

    static final int MOST_ROWS = 500;
    static final int MOST_COLUMNS = 10;

    private static final String NAME = "[a-z][A-Za-z0-9]{0,63}";
    private static final Set<BuiltinAggregator> AGGREGATORS =
            Set.of(BuiltinAggregator.MAX, BuiltinAggregator.MIN, BuiltinAggregator.SUM);

    private final String resource;
    private final DecisionFile file;
    private final Surroundings around;
    private final Findings findings;

    public DecisionFileRules(String resource, DecisionFile file, Surroundings around, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.around = around;
        this.findings = findings;
    }

    public void check() {
        if (file.decisions().size() != 1) {
            findings.refuse(Place.file(resource), "table.one");
            return;
        }
        Decision decision = file.decisions().get(0);
        String id = decision.getId();
        TablePlaces places = new TablePlaces(resource, id, decision.getName());
        Place table = places.table();
        if (!FileNames.id(resource).equals(id)) {
            findings.refuse(table, "table.id", FileNames.id(resource));
        }
        if (file.table() == null) {
            findings.refuse(table, "table.noTable");
            return;
        }
        if (file.rows().isEmpty()) {
            findings.refuse(table, "table.noRows");
            return;
        }
        int columns = file.inputColumns().size() + file.outputColumns().size();
        if (file.rows().size() > MOST_ROWS || columns > MOST_COLUMNS) {
            findings.refuse(table, "table.large", MOST_ROWS, MOST_COLUMNS);
            return;
        }
        if (file.isList() || !around.domain().codes(id).isEmpty()) {
            new CodeListRules(file, places, around, findings).check();
            return;
        }
        boolean named = inputs(table);
        named &= outputs(table, id);
        hitPolicy(table, decision, file.table());
        List<List<Cell>> cells =
                new DecisionCells(file, places, findings).read().orElse(null);
        if (!named || cells == null) {
            return;
        }
        if (id.equals(DeadlineTable.ID)) {
            new DeadlineRules(file, places, around, findings).check(cells);
        } else {
            TableReaders readers = new TableReaders(id, around);
            if (new DecisionInputRules(file, places, readers, around, findings).check(cells)) {
                new CoverageRules(file, places, findings).check(readers::codes, cells);
            }
            new DecisionResultRules(file, places, readers, findings).check();
        }
    }

    private boolean inputs(Place table) {
        boolean good = true;
        Set<String> names = new HashSet<>();
        for (DecisionFile.Input input : file.inputColumns()) {
            if (!input.name().matches(NAME) || EngineWords.isTaken(input.name())) {
                findings.refuse(table, "table.inputName", input.label() == null ? "" : input.label(), input.name());
                good = false;
            } else if (!names.add(input.name())) {
                findings.refuse(table, "table.inputTwice", input.name());
                good = false;
            }
            good &= ColumnType.of(input.typeRef()).isPresent();
        }
        return good;
    }

    private boolean outputs(Place table, String id) {
        List<DecisionFile.Output> outputs = file.outputColumns();
        boolean good = true;
        if (id.equals(DeadlineTable.ID)) {
            if (!outputs.stream().map(DecisionFile.Output::name).toList().equals(DeadlineTable.OUTPUTS)
                    || file.inputColumns().size() != 1) {
                findings.refuse(table, "deadline.columns");
                good = false;
            }
        } else if (outputs.size() != 1 || !id.equals(outputs.get(0).name())) {
            findings.refuse(table, "table.output", id);
            good = false;
        }
        for (DecisionFile.Output output : outputs) {
            good &= ColumnType.of(output.typeRef()).isPresent();
        }
        return good;
    }

    private void hitPolicy(Place place, Decision decision, DecisionTable table) {
        HitPolicy policy = table.getHitPolicy();
        switch (policy) {
            case UNIQUE -> {}
            case FIRST -> {
                if (decision.getDescription() == null
                        || decision.getDescription().getTextContent().isBlank()) {
                    findings.refuse(place, "table.first");
                }
            }
            case COLLECT -> {
                boolean number = file.outputColumns().stream().allMatch(output -> ColumnType.of(output.typeRef())
                        .filter(type -> type.kind() == FieldKind.NUMBER)
                        .isPresent());
                if (!AGGREGATORS.contains(table.getAggregation()) || !number) {
                    findings.refuse(place, "table.collect");
                }
            }
            default -> {}
        }
        if (table.getAggregation() != null && policy != HitPolicy.COLLECT) {
            findings.refuse(place, "table.collect");
        }
    }
}
