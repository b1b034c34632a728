package lv.lidzas.cases.request;

import static lv.lidzas.cases.request.RequestStage.CASE;
import static lv.lidzas.cases.request.RequestStage.NOT_OURS;
import static lv.lidzas.cases.request.RequestStage.OPEN;
import static lv.lidzas.cases.request.RequestStage.REFERRED;
import static lv.lidzas.cases.request.RequestStage.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;

class HelpRequestTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void aRequestIsClosedOnceAndNothingIsNotedOfAClosedOne() {
        Transitions<HelpRequest, RequestStage> transitions =
                new Transitions<>(HelpRequestTest::received, HelpRequest::stage);
        List.of(CASE, REFERRED, UNREACHABLE, NOT_OURS).forEach(end -> transitions
                .step(end.code(), one -> one.close(end, NOW), AlreadyDone.class)
                .from(end, List.of(end.code()), Map.of()));
        transitions
                .step("open", one -> one.close(OPEN, NOW), StageNotPossible.class)
                .step("notReached", one -> one.notReached(NOW), AlreadyDone.class)
                .step("becomes", one -> one.becomes("C-2026-000001"), AlreadyDone.class)
                .from(
                        OPEN,
                        List.of(),
                        Map.of(
                                "case", CASE,
                                "referred", REFERRED,
                                "unreachable", UNREACHABLE,
                                "notOurs", NOT_OURS,
                                "notReached", OPEN,
                                "becomes", OPEN))
                .walk(RequestStage.class);
    }

    @Test
    void whatBecameOfItHasItsMomentAndEachTryIsCounted() {
        HelpRequest request = received();
        request.notReached(NOW);
        request.notReached(NOW.plusSeconds(60));
        assertThat(request.closedAt()).isNull();

        request.close(UNREACHABLE, NOW.plusSeconds(90));

        assertThat(request.tries()).containsExactly(NOW, NOW.plusSeconds(60));
        assertThat(request.closedAt()).isEqualTo(NOW.plusSeconds(90));
    }

    private static HelpRequest received() {
        return new HelpRequest("L-2026-000001", "1", NOW);
    }
}
