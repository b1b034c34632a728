package lv.lidzas.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A moment that people name by day and time of day where they live. */
public final class Moment {

    private Moment() {}

    /**
     * The moment meant. In the hour that comes twice when summer time ends, the first is; problem: {@code time.skipped}, in
     * the hour that summer time leaves out.
     */
    public static Reading<Instant> read(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime local = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? Reading.bad("time.skipped") : Reading.good(local.toInstant(offsets.get(0)));
    }
}
