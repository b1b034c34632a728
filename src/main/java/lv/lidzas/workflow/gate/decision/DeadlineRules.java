package lv.lidzas.workflow.gate.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.feel.Cell;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.EngineWords;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Surroundings;

/** Each row names one wait and how long it lasts; no row goes that a model or code counts with. */
final class DeadlineRules {

    private static final String NAME = "[a-z][A-Za-z0-9]{2,63}";

    private final DecisionFile file;
    private final TablePlaces places;
    private final Surroundings around;
    private final Findings findings;

    DeadlineRules(DecisionFile file, TablePlaces places, Surroundings around, Findings findings) {
        this.file = file;
        this.places = places;
        this.around = around;
        this.findings = findings;
    }

    void check(List<List<Cell>> cells) {
        new CoverageRules(file, places, findings).overlaps(cells);
        for (int index = 0; index < cells.size(); index++) {
            Row row = file.rows().get(index);
            name(row, cells.get(index).get(0));
            amount(row);
        }
        Set<String> names = file.deadlineNames();
        for (String needed : around.domain().deadlines()) {
            if (!names.contains(needed)) {
                findings.refuse(places.table(), "deadline.neededByCode", needed);
            }
        }
        missing(names)
                .forEach((name, model) -> findings.refuse(
                        places.table(), "deadline.neededByProcess", name, model.place(model.process())));
    }

    private void name(Row row, Cell cell) {
        boolean one = cell.spans().size() == 1
                && !cell.negated()
                && cell.spans().get(0).isSingle()
                && cell.spans().get(0).low() instanceof String name
                && name.matches(NAME)
                && !EngineWords.isTaken(name);
        if (!one) {
            findings.refuse(places.row(row), "deadline.name");
        }
    }

    private void amount(Row row) {
        String unit = row.outputs().get(1).replace("\"", "");
        Integer longest = DeadlineTable.LONGEST.get(unit);
        if (longest == null) {
            findings.refuse(places.row(row), "deadline.unit", unit, new TreeSet<>(DeadlineTable.LONGEST.keySet()));
        } else if (!row.outputs().get(0).matches("\\d{1,4}")
                || Integer.parseInt(row.outputs().get(0)) < 1
                || Integer.parseInt(row.outputs().get(0)) > longest) {
            findings.refuse(places.row(row), "deadline.amount", row.outputs().get(0), String.valueOf(longest), unit);
        }
    }

    /** Rows that some model waits for in vain, beside the first such model. */
    private Map<String, ProcessModel> missing(Set<String> names) {
        Map<String, ProcessModel> missing = new LinkedHashMap<>();
        for (ProcessModel model : around.living()) {
            for (String name : NamedDeadlines.of(model, around.catalogue()).values()) {
                if (!names.contains(name)) {
                    missing.putIfAbsent(name, model);
                }
            }
        }
        return missing;
    }
}
