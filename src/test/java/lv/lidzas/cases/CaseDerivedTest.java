package lv.lidzas.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows from other things is computed anew from what stands now, whichever way it was put right. */
class CaseDerivedTest extends CaseTests {

    @Test
    void theNextDateFollowsWhatTheNewestVisitSaysNow() {
        Helper helper = helper();
        String reference = supported(helper);
        LocalDate planned = nextDate(reference);
        String visit = visit(reference, helper);
        assertThat(nextDate(reference)).isEqualTo(planned);

        correct(visit, Map.of("nextDate", clock.today().plusDays(9)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(9));
        correct(visit, Map.of("nextDate", clock.today().plusDays(5)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(5));
        correct(visit, without("nextDate"));
        assertThat(nextDate(reference)).isEqualTo(planned);
    }

    @Test
    void aVisitThatIsTheNewestNoMoreGivesTheNextDateBack() {
        Helper helper = helper();
        String reference = supported(helper);
        LocalDate opened = clock.today();
        clock.set(opened.plusDays(10));
        journey.runJobs(reference);
        String first = visit(reference, helper);
        String second = visit(reference, helper);
        correct(first, Map.of("day", opened.plusDays(5), "nextDate", opened.plusDays(12)));
        correct(second, Map.of("nextDate", opened.plusDays(15)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(15));

        correct(second, Map.of("day", opened.plusDays(2)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(12));
        correct(second, Map.of("day", opened.plusDays(8)));
        assertThat(nextDate(reference)).isEqualTo(opened.plusDays(15));
    }

    @Test
    void theLastWordAboutTheNextDateCounts() {
        Helper helper = helper();
        String reference = supported(helper);
        String visit = visit(reference, helper);
        correct(visit, Map.of("nextDate", clock.today().plusDays(9)));

        subject.write(reference, Map.of("nextDate", clock.today().plusDays(3)), byCoordinator("caseCard"));
        correct(visit, Map.of("day", clock.today(), "minutes", 30));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(3));
        correct(visit, Map.of("nextDate", clock.today().plusDays(11)));
        assertThat(nextDate(reference)).isEqualTo(clock.today().plusDays(11));
    }

    @Test
    void whatTheStateOwesFollowsTheCorrectedStatusBothWays() {
        String reference = planned();
        String before = stateSupport(reference);

        subject.write(reference, Map.of("stateMentorUntil", clock.today().plusMonths(3)), byCoordinator("caseCard"));
        assertThat(stateSupport(reference)).isNotEqualTo(before);
        subject.write(reference, without("stateMentorUntil"), byCoordinator("caseCard"));
        assertThat(stateSupport(reference)).isEqualTo(before);
    }

    private static Map<String, Object> without(String key) {
        Map<String, Object> emptied = new HashMap<>();
        emptied.put(key, null);
        return emptied;
    }

    private LocalDate nextDate(String reference) {
        return cases.findById(reference).orElseThrow().nextDate();
    }

    private String stateSupport(String reference) {
        return cases.findById(reference).orElseThrow().stateSupport();
    }
}
