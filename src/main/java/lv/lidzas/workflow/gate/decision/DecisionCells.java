package lv.lidzas.workflow.gate.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table and judges each by the type of its column. */
final class DecisionCells {

    /** A code, as options of forms are. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private final DecisionFile file;
    private final TablePlaces places;
    private final Findings findings;
    private boolean good = true;

    DecisionCells(DecisionFile file, TablePlaces places, Findings findings) {
        this.file = file;
        this.places = places;
        this.findings = findings;
    }

    /** @return the input cells by row and column; empty if some cannot be judged, which was said then */
    Optional<List<List<Cell>>> read() {
        List<List<Cell>> rows = new ArrayList<>();
        List<DecisionFile.Input> inputs = file.inputColumns();
        List<DecisionFile.Output> outputs = file.outputColumns();
        for (Row row : file.rows()) {
            Place place = places.row(row);
            if (row.inputs().size() != inputs.size() || row.outputs().size() != outputs.size()) {
                refuse(place, "cell.count", inputs.size() + outputs.size());
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < inputs.size(); column++) {
                DecisionFile.Input input = inputs.get(column);
                cells.add(input(place, TablePlaces.name(input), row.inputs().get(column), input.typeRef()));
            }
            rows.add(cells);
            for (int column = 0; column < outputs.size(); column++) {
                DecisionFile.Output output = outputs.get(column);
                output(place, TablePlaces.name(output), row.outputs().get(column), output);
            }
        }
        return good ? Optional.of(rows) : Optional.empty();
    }

    private @Nullable Cell input(Place place, Phrase column, String text, @Nullable String typeRef) {
        try {
            Cell cell = Cell.input(text);
            ColumnType type = ColumnType.of(typeRef).orElse(null);
            cell.literals()
                    .filter(literal -> !fits(type, literal))
                    .findFirst()
                    .ifPresent(literal -> type(place, column, literal, Objects.requireNonNull(type)));
            if (type == ColumnType.STRING && cell.spans().stream().anyMatch(span -> !span.isSingle())) {
                refuse(place, "cell.order", column, text);
            }
            return cell;
        } catch (NotAllowed e) {
            notAllowed(place, column, e);
            return null;
        }
    }

    private void output(Place place, Phrase column, String text, DecisionFile.Output output) {
        if (text.isBlank()) {
            refuse(place, "cell.empty", column);
            return;
        }
        try {
            Object literal = Cell.output(text);
            ColumnType type = ColumnType.of(output.typeRef()).orElse(null);
            if (!fits(type, literal)) {
                type(place, column, literal, Objects.requireNonNull(type));
            } else if (literal instanceof String code
                    && !output.listed().isEmpty()
                    && !output.listed().contains(code)) {
                refuse(place, "cell.unlisted", column, code, output.listed());
            }
        } catch (NotAllowed e) {
            notAllowed(place, column, e);
        }
    }

    /** A column without a type is refused elsewhere. */
    private static boolean fits(@Nullable ColumnType type, Object literal) {
        return type == null || type.takes(literal) && !(literal instanceof String code && !code.matches(CODE));
    }

    private void type(Place place, Phrase column, Object literal, ColumnType type) {
        if (type == ColumnType.STRING && literal instanceof String) {
            refuse(place, "cell.code", column, literal);
        } else {
            refuse(place, "cell.type." + type.name().toLowerCase(Locale.ROOT), column, literal);
        }
    }

    private void notAllowed(Place place, Phrase column, NotAllowed e) {
        switch (e.why()) {
            case TOO_LONG -> refuse(place, "cell.long", column);
            case SIGN -> refuse(place, "cell.sign", column, e.what());
            case NOT_FEEL -> refuse(place, "cell.feel", column, e.what());
            case WORD -> refuse(place, "cell.word", column, e.what());
            case COMPUTES -> refuse(place, "cell.computes", column, e.what());
        }
    }

    private void refuse(Place place, String key, Object... arguments) {
        good = false;
        findings.refuse(place, key, arguments);
    }
}
