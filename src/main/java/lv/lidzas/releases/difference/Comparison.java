package lv.lidzas.releases.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two texts side by side, line by line, each change with whose it is. Lines that agree far from any change are left out.
 */
final class Comparison {

    private static final int AROUND = 3;

    private final List<String> base;
    private final List<String> release;
    private final List<String> analysts;
    private final Set<Integer> newInRelease;
    private final Set<Integer> newWithAnalysts;
    private final List<Row> rows = new ArrayList<>();

    /** Whose change a row shows. */
    public enum Whose {
        NOBODYS,
        RELEASES,
        ANALYSTS,
        BOTHS
    }

    /**
     * A line of each text; where one text has no such line, its number is {@code null}.
     *
     * @param isFirst whether the line above is not the same one's change
     * @param gap whether lines that agree are left out above
     */
    public record Row(
            @Nullable Integer releaseLine,
            String release,
            @Nullable Integer analystsLine,
            String analysts,
            Whose whose,
            boolean isFirst,
            boolean gap) {

        public boolean isChange() {
            return whose != Whose.NOBODYS;
        }

        private Row afterGap() {
            return new Row(releaseLine, release, analystsLine, analysts, whose, isFirst, true);
        }
    }

    private Comparison(byte @Nullable [] base, byte @Nullable [] release, byte @Nullable [] analysts) {
        this.base = lines(base);
        this.release = lines(release);
        this.analysts = lines(analysts);
        this.newInRelease = added(DiffUtils.diff(this.base, this.release));
        this.newWithAnalysts = added(DiffUtils.diff(this.base, this.analysts));
    }

    /** @param base the text from which both set out; {@code null} if there is none */
    static List<Row> of(byte @Nullable [] base, byte @Nullable [] release, byte @Nullable [] analysts) {
        Comparison comparison = new Comparison(base, release, analysts);
        comparison.align();
        return comparison.nearChanges();
    }

    private static List<String> lines(byte @Nullable [] text) {
        return text == null
                ? List.of()
                : new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static Set<Integer> added(Patch<String> patch) {
        Set<Integer> added = new HashSet<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            for (int i = 0; i < delta.getTarget().size(); i++) {
                added.add(delta.getTarget().getPosition() + i);
            }
        }
        return added;
    }

    private void align() {
        int left = 0;
        int right = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(release, analysts).getDeltas()) {
            while (left < delta.getSource().getPosition()) {
                add(left++, right++, false);
            }
            int leftEnd = left + delta.getSource().size();
            int rightEnd = right + delta.getTarget().size();
            while (left < leftEnd || right < rightEnd) {
                add(left < leftEnd ? left++ : -1, right < rightEnd ? right++ : -1, true);
            }
        }
        while (left < release.size()) {
            add(left++, right++, false);
        }
    }

    private void add(int left, int right, boolean changed) {
        Whose whose = changed ? whose(left, right) : Whose.NOBODYS;
        rows.add(new Row(
                left < 0 ? null : left + 1,
                left < 0 ? "" : release.get(left),
                right < 0 ? null : right + 1,
                right < 0 ? "" : analysts.get(right),
                whose,
                changed && (rows.isEmpty() || rows.get(rows.size() - 1).whose() != whose),
                false));
    }

    /** A line that the base has and one side lacks was taken out there. */
    private Whose whose(int left, int right) {
        boolean byRelease = left >= 0 ? newInRelease.contains(left) : !newWithAnalysts.contains(right);
        boolean byAnalysts = right >= 0 ? newWithAnalysts.contains(right) : !newInRelease.contains(left);
        if (byRelease == byAnalysts) {
            return Whose.BOTHS;
        }
        return byRelease ? Whose.RELEASES : Whose.ANALYSTS;
    }

    private List<Row> nearChanges() {
        List<Row> near = new ArrayList<>();
        boolean leftOut = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean shown = rows.subList(Math.max(0, i - AROUND), Math.min(rows.size(), i + AROUND + 1)).stream()
                    .anyMatch(Row::isChange);
            if (shown) {
                near.add(leftOut ? rows.get(i).afterGap() : rows.get(i));
            }
            leftOut = !shown;
        }
        return near;
    }
}
