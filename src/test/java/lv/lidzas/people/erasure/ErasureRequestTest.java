package lv.lidzas.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import lv.lidzas.records.AlreadyDone;
import org.junit.jupiter.api.Test;

class ErasureRequestTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private static final Map<String, Consumer<ErasureRequest>> DECISIONS = Map.of(
            "approve", request -> request.approve("vaditaja", NOW),
            "decline", request -> request.decline("vaditaja", NOW),
            "lapse", request -> request.lapse(NOW));

    @Test
    void aRequestIsDecidedOnceWhateverTheDecision() {
        DECISIONS.forEach((first, decision) -> DECISIONS.forEach((second, another) -> {
            ErasureRequest request = asked();
            decision.accept(request);

            assertThatThrownBy(() -> another.accept(request))
                    .as("%s after %s", second, first)
                    .isInstanceOf(AlreadyDone.class);
            assertThat(request.isOpen()).isFalse();
            assertThat(request.isDeclined()).isEqualTo(first.equals("decline"));
            assertThat(request.decidedBy()).isEqualTo(first.equals("lapse") ? null : "vaditaja");
        }));
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
