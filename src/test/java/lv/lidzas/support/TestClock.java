package lv.lidzas.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's clock, which is the application's. It stands still once set, and goes by real time again after each
 * test.
 */
@Component
public final class TestClock implements AfterEachCallback {

    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), RIGA);
    }

    public void set(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void set(ZonedDateTime moment) {
        set(moment.toInstant());
    }

    /** Noon of that day in Riga. */
    public void set(LocalDate day) {
        set(day.atTime(12, 0).atZone(RIGA));
    }

    public void pass(Duration time) {
        set(now().plus(time));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
    }
}
