package lv.lidzas.workflow.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.base.KeptFor;
import lv.lidzas.values.LastDay;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/**
 * Deadlines by name, counted from now: what models write as {@code ${deadlines.confirmAddressEnds}}. Amounts and units
 * stand in {@code deadlines.dmn}; a changed row counts for waits that begin later. Units are {@code minutes},
 * {@code hours}, {@code days}, {@code workingDays} and {@code months}; days and longer keep the time of day in Riga, so
 * that a reminder comes in the hours in which the wait began. What ends, though, lasts to the end of its last day: rows
 * called {@code …Ends} and {@code …Kept}.
 */
@Component("deadlines")
public class Deadlines extends AbstractMap<String, Date> {

    private static final Set<String> WHOLE_DAYS = Set.of("days", "workingDays", "months");

    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Clock clock;

    Deadlines(Decisions decisions, WorkingDays workingDays, Clock clock) {
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** When a wait that begins now is over. */
    public Instant of(Deadline deadline) {
        return after(deadline, clock.instant());
    }

    /** The same, counted from another moment. */
    public Instant after(Deadline deadline, Instant begin) {
        return after(deadline.row(), begin);
    }

    /** As long ago as a wait lasts that begins now: what is older is kept no longer. */
    public Instant ago(Deadline kept) {
        Instant now = clock.instant();
        return now.minus(Duration.between(now, after(kept, now)));
    }

    /**
     * The same by a name that stands in a model.
     *
     * @throws IllegalArgumentException if the table has no row of that name
     */
    public Instant named(String name) {
        return after(name, clock.instant());
    }

    private Instant after(String name, Instant begin) {
        Map<String, Object> row = decisions.deadline(name);
        if (row.isEmpty()) {
            throw new IllegalArgumentException("deadlines.dmn has no row " + name);
        }
        int amount = ((Number) Objects.requireNonNull(row.get("amount"))).intValue();
        String unit = String.valueOf(row.get("unit"));
        ZonedDateTime from = begin.atZone(clock.getZone());
        ZonedDateTime until =
                switch (unit) {
                    case "minutes" -> from.plusMinutes(amount);
                    case "hours" -> from.plusHours(amount);
                    case "days" -> from.plusDays(amount);
                    case "months" -> from.plusMonths(amount);
                    case "workingDays" -> from.with(workingDays.after(from.toLocalDate(), amount));
                    default -> throw new IllegalArgumentException("deadlines.dmn: unknown unit in row " + name);
                };
        boolean ends = name.endsWith("Ends") || name.endsWith("Kept");
        return ends && WHOLE_DAYS.contains(unit)
                ? LastDay.end(until.toLocalDate(), clock.getZone())
                : until.toInstant();
    }

    @Override
    public Date get(Object name) {
        return Date.from(named(String.valueOf(name)));
    }

    /** Deadlines are asked by name only; Spring, which compares beans, finds none here. */
    @Override
    public Set<Entry<String, Date>> entrySet() {
        return Set.of();
    }

    /** A bean like any other: compared by identity, never by its (endless) entries. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** How long a row says that something is kept. */
    public KeptFor.Length length(Deadline kept) {
        Map<String, Object> row = decisions.deadline(kept.row());
        return new KeptFor.Length(
                ((Number) Objects.requireNonNull(row.get("amount"))).intValue(),
                switch (String.valueOf(row.get("unit"))) {
                    case "minutes" -> KeptFor.Unit.MINUTE;
                    case "hours" -> KeptFor.Unit.HOUR;
                    case "days" -> KeptFor.Unit.DAY;
                    case "months" -> KeptFor.Unit.MONTH;
                    default -> throw new IllegalArgumentException("nothing is kept for " + row.get("unit"));
                });
    }
}
