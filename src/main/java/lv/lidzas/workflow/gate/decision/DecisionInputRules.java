package lv.lidzas.workflow.gate.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.feel.Cell;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.KindWords;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.library.TableReaders;
import lv.lidzas.workflow.gate.library.TableReaders.Given;
import lv.lidzas.workflow.gate.table.ColumnType;

/** What a table asks for is what whoever asks it gives: the same names, kinds and codes. */
final class DecisionInputRules {

    private final DecisionFile file;
    private final TablePlaces places;
    private final TableReaders readers;
    private final Surroundings around;
    private final Findings findings;
    private boolean good = true;

    DecisionInputRules(
            DecisionFile file, TablePlaces places, TableReaders readers, Surroundings around, Findings findings) {
        this.file = file;
        this.places = places;
        this.readers = readers;
        this.around = around;
        this.findings = findings;
    }

    /** @return whether everything fits */
    boolean check(List<List<Cell>> cells) {
        for (int column = 0; column < file.inputColumns().size(); column++) {
            DecisionFile.Input input = file.inputColumns().get(column);
            given(input);
            kind(input);
            codes(input, column, cells);
        }
        return good;
    }

    private void given(DecisionFile.Input input) {
        for (DecisionContract contract : readers.contracts()) {
            if (!contract.inputs().containsKey(input.name())) {
                refuse(
                        places.table(),
                        "input.notGiven",
                        TablePlaces.name(input),
                        new TreeSet<>(contract.inputs().keySet()));
            }
        }
        readers.tasks().forEach((task, model) -> {
            if (!around.variablesOf(model).containsKey(input.name())) {
                refuse(places.table(), "input.notProvided", TablePlaces.name(input), task, model.key());
            }
        });
    }

    private void kind(DecisionFile.Input input) {
        FieldKind kind = ColumnType.of(input.typeRef()).orElseThrow().kind();
        for (Given given : readers.given(input.name())) {
            if (given.kind() != kind) {
                refuse(
                        places.table(),
                        given.reader() == null ? "input.kind" : "input.kindOfTask",
                        TablePlaces.name(input),
                        KindWords.of(given.kind()),
                        Optional.<Object>ofNullable(given.reader()).orElse(""));
            }
        }
    }

    private void codes(DecisionFile.Input input, int column, List<List<Cell>> cells) {
        Set<String> known = readers.codes(input.name());
        if (known.isEmpty()) {
            return;
        }
        List<Row> rows = file.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (Object code : cells.get(row).get(column).literals().distinct().toList()) {
                if (code instanceof String && !known.contains(code)) {
                    refuse(places.row(rows.get(row)), "cell.unknownCode", TablePlaces.name(input), code, known);
                }
            }
        }
    }

    private void refuse(Place place, String key, Object... arguments) {
        good = false;
        findings.refuse(place, key, arguments);
    }
}
