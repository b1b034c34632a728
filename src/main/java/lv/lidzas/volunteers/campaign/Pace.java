package lv.lidzas.volunteers.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How many were taken in against how many there would be at an even pace, and both as lines of a drawing.
 *
 * @param target how many are sought
 * @param even how many there would be by today at an even pace
 * @param admitted how many there are
 * @param evenLine points of the line of the even pace
 * @param admittedLine points of the line of those who were taken in
 * @param today where today is, from the left
 */
record Pace(long target, long even, long admitted, String evenLine, String admittedLine, long today) {

    static final int WIDTH = 600;
    static final int BOTTOM = 148;
    private static final int HEIGHT = 130;

    /** @param admissions how many on which day, the first day first */
    static Pace of(LocalDate first, LocalDate last, long target, Map<LocalDate, Long> admissions, LocalDate today) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long gone = Math.max(0, Math.min(ChronoUnit.DAYS.between(first, today) + 1, days));
        long admitted = admissions.values().stream().mapToLong(Long::longValue).sum();
        long top = Math.max(1, Math.max(target, admitted));
        StringBuilder line = new StringBuilder("0," + BOTTOM);
        long so = 0;
        for (Map.Entry<LocalDate, Long> day : admissions.entrySet()) {
            long x = x(ChronoUnit.DAYS.between(first, day.getKey()) + 1, days);
            line.append(' ').append(x).append(',').append(y(so, top));
            so += day.getValue();
            line.append(' ').append(x).append(',').append(y(so, top));
        }
        long now = x(gone, days);
        long end = Math.max(now, lastX(line));
        line.append(' ').append(end).append(',').append(y(so, top));
        return new Pace(
                target,
                Math.round((double) target * gone / days),
                admitted,
                "0," + BOTTOM + " " + WIDTH + "," + y(target, top),
                line.toString(),
                now);
    }

    /** Whoever is taken in after the last day stands at its end. */
    private static long x(long day, long days) {
        return Math.max(0, Math.min(day, days)) * WIDTH / days;
    }

    private static long y(long number, long top) {
        return BOTTOM - number * HEIGHT / top;
    }

    private static long lastX(StringBuilder line) {
        int space = line.lastIndexOf(" ");
        return Long.parseLong(line.substring(space + 1, line.indexOf(",", space + 1)));
    }
}
