package lv.lidzas.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one clock of the application: the engine's, so that a timer and the domain never disagree about the day. */
@Component
class EngineClock extends Clock {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final ZoneId zone;

    @Autowired
    EngineClock() {
        this(RIGA);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
