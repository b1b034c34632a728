package lv.lidzas.workflow.gate.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.feel.Cell;

/** Which combinations of inputs the rows of a table answer: none twice, none not at all, none in vain. */
public final class Coverage {

    /** Steps of one search; a table that needs more is one that nobody can read. */
    private static final int MOST_STEPS = 200_000;

    private final List<Partition> columns;
    private final List<List<BitSet>> rows = new ArrayList<>();

    /** The table has so many combinations that it cannot be told in time. */
    public static final class TooTangled extends RuntimeException {
        TooTangled() {
            super(null, null, false, false);
        }
    }

    /** Two rows that answer the same inputs, by their position from nought. */
    public record Overlap(int one, int other, List<Object> example) {}

    /** @param cells by row, then by column */
    public Coverage(List<Partition> columns, List<List<Cell>> cells) {
        this.columns = columns;
        for (List<Cell> row : cells) {
            List<BitSet> parts = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                parts.add(columns.get(column).parts(row.get(column)));
            }
            rows.add(parts);
        }
    }

    /** Rows that no input meets. */
    public List<Integer> dead() {
        List<Integer> dead = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(BitSet::isEmpty)) {
                dead.add(row);
            }
        }
        return dead;
    }

    /** Pairs of rows that some input meets both. */
    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                common(one, other).ifPresent(overlaps::add);
            }
        }
        return overlaps;
    }

    private Optional<Overlap> common(int one, int other) {
        List<Object> example = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            BitSet both = (BitSet) rows.get(one).get(column).clone();
            both.and(rows.get(other).get(column));
            if (both.isEmpty()) {
                return Optional.empty();
            }
            example.add(columns.get(column).sample(both.nextSetBit(0)));
        }
        return Optional.of(new Overlap(one, other, example));
    }

    /** Inputs that no row answers; {@code empty} if every one is answered. */
    public Optional<List<Object>> gap() {
        List<BitSet> everything = columns.stream().map(Coverage::all).toList();
        return new Search(everything).from(0, upTo(rows.size()));
    }

    /** Rows that earlier ones leave nothing to answer. */
    public List<Integer> unreachable() {
        List<Integer> unreachable = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(BitSet::isEmpty)
                    && new Search(rows.get(row)).from(0, upTo(row)).isEmpty()) {
                unreachable.add(row);
            }
        }
        return unreachable;
    }

    private static BitSet all(Partition column) {
        BitSet all = new BitSet();
        all.set(0, column.size());
        return all;
    }

    private static BitSet upTo(int row) {
        BitSet rows = new BitSet();
        rows.set(0, row);
        return rows;
    }

    /** Looks for inputs within some parts that none of some rows answers; parts that the same rows meet are looked at once. */
    private final class Search {

        private final List<BitSet> within;
        private final Map<Integer, Set<BitSet>> answered = new HashMap<>();
        private int steps;

        Search(List<BitSet> within) {
            this.within = within;
        }

        Optional<List<Object>> from(int column, BitSet left) {
            if (++steps > MOST_STEPS) {
                throw new TooTangled();
            }
            if (left.isEmpty()) {
                List<Object> rest = new ArrayList<>();
                for (int later = column; later < columns.size(); later++) {
                    rest.add(columns.get(later).sample(within.get(later).nextSetBit(0)));
                }
                return Optional.of(rest);
            }
            if (column == columns.size()
                    || !answered.computeIfAbsent(column, first -> new HashSet<>())
                            .add(left)) {
                return Optional.empty();
            }
            Set<BitSet> seen = new HashSet<>();
            BitSet parts = within.get(column);
            for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
                BitSet meeting = new BitSet();
                for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
                    meeting.set(row, rows.get(row).get(column).get(part));
                }
                if (seen.add(meeting)) {
                    Optional<List<Object>> rest = from(column + 1, meeting);
                    if (rest.isPresent()) {
                        List<Object> example =
                                new ArrayList<>(List.of(columns.get(column).sample(part)));
                        example.addAll(rest.get());
                        return Optional.of(example);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
