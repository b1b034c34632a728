package lv.lidzas.training.session;

import static lv.lidzas.training.session.TrainingSession.Stage.CANCELLED;
import static lv.lidzas.training.session.TrainingSession.Stage.CLOSED;
import static lv.lidzas.training.session.TrainingSession.Stage.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSessionTest {

    private static final Instant START = Instant.parse("2026-05-01T15:00:00Z");

    @Test
    void onlyAnOpenSessionIsCalledOffAndClosingTwiceChangesNothing() {
        new Transitions<>(TrainingSessionTest::open, TrainingSession::stage)
                .step("close", TrainingSession::close, AlreadyDone.class)
                .step("cancel", TrainingSession::cancel, AlreadyDone.class)
                .from(OPEN, List.of(), Map.of("close", CLOSED, "cancel", CANCELLED))
                .from(CLOSED, List.of("close"), Map.of("close", CLOSED))
                .from(CANCELLED, List.of("cancel"), Map.of("close", CANCELLED))
                .walk(TrainingSession.Stage.class);
    }

    @Test
    void aCancellationIsAChangeThatCalendarsRecognise() {
        TrainingSession session = open();
        session.countChange();
        session.cancel();

        assertThat(session.changes()).isEqualTo(2);
    }

    @Test
    void whoeverIsInTimeMayEnrolWhileTheSessionIsOpen() {
        assertThat(open().isAhead(START.minusSeconds(1))).isTrue();
        assertThat(open().isAhead(START)).isFalse();
        TrainingSession cancelled = open();
        cancelled.cancel();
        assertThat(cancelled.isAhead(START.minusSeconds(1))).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1} minutes after the first one''s begin: {2}")
    @CsvSource({"-60, 0, false", "-60, 1, true", "30, 60, true", "119, 200, true", "120, 200, false"})
    void sessionsThatTouchDoNotOverlap(int from, int to, boolean overlap) {
        TrainingSession other = new TrainingSession("S-2026-000002");
        other.meet(START.plusSeconds(from * 60L), START.plusSeconds(to * 60L));

        assertThat(open().overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(open())).isEqualTo(overlap);
    }

    private static TrainingSession open() {
        TrainingSession session = new TrainingSession("S-2026-000001");
        session.meet(START, START.plusSeconds(7200));
        return session;
    }
}
