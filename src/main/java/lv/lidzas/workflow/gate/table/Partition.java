package lv.lidzas.workflow.gate.table;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.feel.Cell;

/**
 * The values of one input, cut wherever a cell of its column cuts them: each part is met by a cell as a whole or not at
 * all, so one sample stands for it. Whole numbers count something and begin at nought, unless a cell names a smaller one.
 */
public final class Partition {

    /** Stands for every text that no cell names; no code begins like this. */
    public static final String ANOTHER = "*";

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<Object> samples;

    private Partition(Collection<?> samples) {
        this.samples = List.copyOf(samples);
    }

    /**
     * @param codes every text that the input can be; empty if nobody knows
     * @param cells of the column, of that type
     */
    public static Partition of(ColumnType type, Set<String> codes, List<Cell> cells) {
        return switch (type) {
            case STRING -> texts(codes, cells);
            case BOOLEAN -> new Partition(List.of(true, false));
            case INTEGER, LONG, DOUBLE -> numbers(type.isWhole(), cells);
        };
    }

    private static Partition texts(Set<String> codes, List<Cell> cells) {
        if (!codes.isEmpty()) {
            return new Partition(codes);
        }
        Set<Object> samples = new LinkedHashSet<>();
        cells.forEach(cell -> cell.literals().forEach(samples::add));
        samples.add(ANOTHER);
        return new Partition(samples);
    }

    private static Partition numbers(boolean whole, List<Cell> cells) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        cells.forEach(cell -> cell.literals().forEach(literal -> cuts.add((BigDecimal) literal)));
        if (cuts.isEmpty()) {
            return new Partition(List.of(BigDecimal.ZERO));
        }
        TreeSet<BigDecimal> samples = new TreeSet<>(cuts);
        samples.add(cuts.first().subtract(BigDecimal.ONE));
        samples.add(cuts.last().add(BigDecimal.ONE));
        BigDecimal before = null;
        for (BigDecimal cut : cuts) {
            if (before != null) {
                BigDecimal between =
                        whole ? before.add(BigDecimal.ONE) : before.add(cut).divide(TWO);
                if (between.compareTo(cut) < 0) {
                    samples.add(between);
                }
            }
            before = cut;
        }
        if (whole && cuts.first().signum() >= 0) {
            samples.removeIf(sample -> sample.signum() < 0);
        }
        return new Partition(samples);
    }

    int size() {
        return samples.size();
    }

    /** A value of a part. */
    Object sample(int part) {
        return samples.get(part);
    }

    /** The parts that a cell meets. */
    BitSet parts(Cell cell) {
        BitSet parts = new BitSet(samples.size());
        for (int part = 0; part < samples.size(); part++) {
            if (cell.matches(samples.get(part))) {
                parts.set(part);
            }
        }
        return parts;
    }
}
