package lv.lidzas.people.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.support.Transitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private enum State {
        OPEN,
        DONE,
        REFUSED,
        TAKEN_BACK,
        LAPSED
    }

    @Test
    void aRequestEndsOnceAndIsNotAnsweredAfterwards() {
        Map<String, State> ends = new LinkedHashMap<>();
        Transitions<PersonRequest, State> transitions =
                new Transitions<>(() -> asked(RequestKind.FORGET), PersonRequestTest::state);
        for (RequestOutcome outcome : RequestOutcome.values()) {
            State end = State.valueOf(outcome.name());
            ends.put(outcome.code(), end);
            transitions
                    .step(outcome.code(), one -> one.end(outcome, "koordinatore", DAY), AlreadyDone.class)
                    .from(end, List.of(outcome.code()), Map.of("forgoEnd", end));
        }
        ends.put("answer", State.OPEN);
        ends.put("forgoEnd", State.OPEN);
        transitions
                .step("forgoEnd", one -> one.forgoEnd(), AlreadyDone.class)
                .step("answer", one -> one.answer("grant", true, null, null), AlreadyDone.class)
                .from(State.OPEN, List.of(), ends)
                .walk(State.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoEndedItAndWhenIsKept(RequestKind kind) {
        PersonRequest request = asked(kind);
        assertThat(request.isOpen()).isTrue();
        assertThat(request.decidedOn()).isNull();

        request.end(RequestOutcome.DONE, "koordinatore", DAY.plusDays(3));

        assertThat(request.isOpen()).isFalse();
        assertThat(request.decidedOn()).isEqualTo(DAY.plusDays(3));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnEndThatWasAgreedIsForgone(RequestOutcome outcome) {
        PersonRequest stops = asked(RequestKind.STOP);
        stops.end(outcome, "koordinatore", DAY);

        stops.forgoEnd();

        assertThat(stops.outcome()).isEqualTo(outcome == RequestOutcome.DONE ? RequestOutcome.TAKEN_BACK : outcome);
    }

    private static State state(PersonRequest request) {
        return request.outcome() == null
                ? State.OPEN
                : State.valueOf(request.outcome().name());
    }

    private static PersonRequest asked(RequestKind kind) {
        return new PersonRequest("Q-2026-000001", "P-2026-000001", kind, DAY, DAY.plusMonths(1));
    }
}
