package lv.lidzas.workflow.gate.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lv.lidzas.feel.Cell;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.table.ColumnType;
import lv.lidzas.workflow.gate.table.Coverage;
import lv.lidzas.workflow.gate.table.Coverage.Overlap;
import lv.lidzas.workflow.gate.table.Partition;

/** Whatever a table is asked, it has an answer, and where rows exclude each other exactly one. */
final class CoverageRules {

    /** Pairs of rows that are named; whoever mends these sees the next. */
    private static final int MOST_PAIRS = 20;

    /** Values and spans in all cells together. */
    private static final int MOST_SPANS = 2000;

    private final DecisionFile file;
    private final TablePlaces places;
    private final Findings findings;

    CoverageRules(DecisionFile file, TablePlaces places, Findings findings) {
        this.file = file;
        this.places = places;
        this.findings = findings;
    }

    /** @param codes of an input by its name; empty if nobody knows them */
    void check(Function<String, Set<String>> codes, List<List<Cell>> cells) {
        if (isTangled(cells)) {
            findings.refuse(places.table(), "table.tangled");
            return;
        }
        Coverage coverage = coverage(codes, cells);
        List<Row> rows = file.rows();
        coverage.dead().forEach(row -> findings.refuse(places.row(rows.get(row)), "row.dead"));
        try {
            switch (Objects.requireNonNull(file.table()).getHitPolicy()) {
                case UNIQUE -> overlaps(coverage, rows);
                case FIRST ->
                    coverage.unreachable().forEach(row -> findings.warn(places.row(rows.get(row)), "row.unreachable"));
                default -> {}
            }
            coverage.gap().ifPresent(this::gap);
        } catch (Coverage.TooTangled e) {
            findings.refuse(places.table(), "table.tangled");
        }
    }

    void overlaps(List<List<Cell>> cells) {
        if (isTangled(cells)) {
            findings.refuse(places.table(), "table.tangled");
            return;
        }
        overlaps(coverage(input -> Set.of(), cells), file.rows());
    }

    /** Each value of a column is compared with each cell of it. */
    private boolean isTangled(List<List<Cell>> cells) {
        return cells.stream()
                        .flatMap(List::stream)
                        .mapToLong(cell -> cell.spans().size())
                        .sum()
                > MOST_SPANS;
    }

    private Coverage coverage(Function<String, Set<String>> codes, List<List<Cell>> cells) {
        List<Partition> columns = new ArrayList<>();
        for (int column = 0; column < file.inputColumns().size(); column++) {
            int here = column;
            DecisionFile.Input input = file.inputColumns().get(column);
            columns.add(Partition.of(
                    ColumnType.of(input.typeRef()).orElseThrow(),
                    codes.apply(input.name()),
                    cells.stream().map(row -> row.get(here)).toList()));
        }
        return new Coverage(columns, cells);
    }

    private void overlaps(Coverage coverage, List<Row> rows) {
        for (Overlap overlap : coverage.overlaps().stream().limit(MOST_PAIRS).toList()) {
            Place one = places.row(rows.get(overlap.one()));
            Place other = places.row(rows.get(overlap.other()));
            if (rows.get(overlap.one())
                    .inputs()
                    .equals(rows.get(overlap.other()).inputs())) {
                findings.refuse(other, "row.twice", one);
            } else {
                findings.refuse(other, "row.overlap", one, said(overlap.example()));
            }
        }
    }

    private void gap(List<Object> example) {
        boolean another = example.contains(Partition.ANOTHER);
        findings.refuse(places.table(), another ? "table.gapAnother" : "table.gap", said(example));
    }

    private List<Phrase> said(List<Object> example) {
        List<Phrase> said = new ArrayList<>();
        for (int column = 0; column < example.size(); column++) {
            DecisionFile.Input input = file.inputColumns().get(column);
            String value = example.get(column) instanceof BigDecimal number
                    ? number.toPlainString()
                    : example.get(column).toString();
            said.add(Phrase.of("cellIs", TablePlaces.name(input), value));
        }
        return said;
    }
}
