package lv.lidzas.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule for numbers that leave the circle of those who may see the people. Groups under five are put together with others,
 * until what is told are groups of five or more and nothing else: whatever anybody adds up or takes away, it is a sum of such
 * groups.
 *
 * <ul>
 *   <li>Over time: what a month has counted is told when it is five or more, together with what was not told before; see
 *       {@link #isEnough}.
 *   <li>Over parts: the parts of what is told at once are put together by {@link #merged}, so they add up to the whole.
 *   <li>What does not add up over time ({@link Figure.Kind#ONCE}, {@link Figure.Kind#NOW}) is told in steps of five, {@link
 *       #inSteps}: two numbers of it differ by five, ten and so on, or not at all.
 * </ul>
 */
public final class SmallGroups {

    /** The part that stands for several groups. */
    public static final String MERGED = "*";

    private static final int LEAST = 5;

    private SmallGroups() {}

    /** Whether so many are told. */
    public static boolean isEnough(long number) {
        return number >= LEAST;
    }

    /**
     * @param parts by their codes; together five or more
     * @return groups of five or more, which add up to the same; those put together last, as {@link #MERGED}
     * @throws IllegalArgumentException if all of them are too few
     */
    public static Map<String, Long> merged(Map<String, Long> parts) {
        if (!isEnough(parts.values().stream().mapToLong(Long::longValue).sum())) {
            throw new IllegalArgumentException("too few to tell anything");
        }
        Map<String, Long> told = new LinkedHashMap<>();
        List<Long> rest = new ArrayList<>();
        parts.forEach((part, number) -> {
            if (isEnough(number) && !part.equals(MERGED)) {
                told.put(part, number);
            } else if (number != 0) {
                rest.add(number);
            }
        });
        long together = rest.stream().mapToLong(Long::longValue).sum();
        // A rest that cancels itself out still hides who is in it.
        while (!rest.isEmpty() && !isEnough(together)) {
            Map.Entry<String, Long> smallest = told.entrySet().stream()
                    .min(Comparator.comparingLong(Map.Entry<String, Long>::getValue)
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            together += smallest.getValue();
            told.remove(smallest.getKey());
        }
        if (!rest.isEmpty()) {
            told.put(MERGED, together);
        }
        return told;
    }

    /** The greatest step of five that is no more. */
    public static long inSteps(long number) {
        return number - Math.floorMod(number, (long) LEAST);
    }
}
