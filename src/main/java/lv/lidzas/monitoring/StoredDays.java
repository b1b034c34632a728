package lv.lidzas.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Days of the organisation as the engine's tables know them, which hold moments in UTC without saying so. */
@Component
class StoredDays {

    private final Clock clock;

    StoredDays(Clock clock) {
        this.clock = clock;
    }

    LocalDateTime begin(LocalDate day) {
        return stored(day.atStartOfDay(clock.getZone()).toInstant());
    }

    LocalDateTime before(Period period) {
        return stored(ZonedDateTime.now(clock).minus(period).toInstant());
    }

    LocalDateTime now() {
        return stored(clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As the database calls it. */
    String zone() {
        return clock.getZone().getId();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
