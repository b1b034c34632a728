package lv.lidzas.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class ErasureRequestTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private enum State {
        OPEN,
        APPROVED,
        DECLINED,
        LAPSED
    }

    @Test
    void aRequestIsDecidedOnceWhateverTheDecision() {
        new Transitions<>(ErasureRequestTest::asked, ErasureRequestTest::state)
                .step("approve", one -> one.approve("vaditaja", NOW), AlreadyDone.class)
                .step("decline", one -> one.decline("vaditaja", NOW), AlreadyDone.class)
                .step("lapse", one -> one.lapse(NOW), AlreadyDone.class)
                .from(
                        State.OPEN,
                        List.of(),
                        Map.of("approve", State.APPROVED, "decline", State.DECLINED, "lapse", State.LAPSED))
                .from(State.APPROVED, List.of("approve"), Map.of())
                .from(State.DECLINED, List.of("decline"), Map.of())
                .from(State.LAPSED, List.of("lapse"), Map.of())
                .walk(State.class);
    }

    /** Nobody has decided what has lapsed. */
    private static State state(ErasureRequest request) {
        if (request.isOpen()) {
            return State.OPEN;
        }
        if (request.isDeclined()) {
            return State.DECLINED;
        }
        return request.decidedBy() == null ? State.LAPSED : State.APPROVED;
    }

    @Test
    void aRequestIsOpenUntilThen() {
        assertThat(asked().isOpen()).isTrue();
        assertThat(asked().isDeclined()).isFalse();
    }

    private static ErasureRequest asked() {
        return new ErasureRequest("E-2026-000001", "P-2026-000001", ErasureReason.ASKED, "koordinatore", NOW);
    }
}
