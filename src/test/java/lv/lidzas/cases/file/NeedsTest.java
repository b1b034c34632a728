package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is not asked is no number. */
@IntegrationTest
@Transactional
class NeedsTest {

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private CaseNeeds needs;

    @Autowired
    private SupportCases cases;

    @Test
    void eachFormAsksAnewAndShowsWhatWasSaidBefore() {
        String reference = fixtures.planned();

        Map<String, Object> shown = subject.read(reference).values();

        CaseNeeds.AREAS.forEach(area -> assertThat(shown)
                .containsEntry(area + "Score", CaseNeeds.NOT_ASKED)
                .containsEntry(area + "Before", area.equals("housing") ? "2" : "4"));
    }

    @Test
    void whatIsNotAskedStaysAsItWasAndIsNoPartOfTheRound() {
        String reference = fixtures.planned();
        int before = needs.all(reference).size();
        Map<String, Object> answers = CaseFixtures.scores(CaseNeeds.NOT_ASKED);
        answers.put("workScore", "1");

        subject.write(reference, answers, Coordinator.at("reviewPlan"));

        assertThat(needs.all(reference)).hasSize(before + 1);
        assertThat(needs.latest(reference).get("work").score()).isEqualTo(1);
        assertThat(needs.latest(reference).get("housing").score()).isEqualTo(2);
        assertThat(needs.needed(reference)).containsExactly("work", "housing");
    }

    @Test
    void everyAnswerOfEveryAreaSaysWhetherHelpIsNeededAndNotAskedSaysNothing() {
        for (String area : CaseNeeds.AREAS) {
            for (String answer : CaseNeeds.ANSWERS) {
                String reference = subject.create(fixtures.request(), Coordinator.at("registerCase"));
                boolean isUrgent = List.of("1", "2", "3").contains(answer);

                subject.write(reference, Map.of(area + "Score", answer), Coordinator.at("assessNeeds"));

                assertThat(needs.needed(reference))
                        .as("%s %s", area, answer)
                        .isEqualTo(isUrgent ? List.of(area) : List.of());
                assertThat(needs.all(reference)).hasSize(answer.equals(CaseNeeds.NOT_ASKED) ? 0 : 1);
                if (!isUrgent) {
                    assertThat(cases.find(reference).priority()).isEqualTo("low");
                }
            }
        }
    }

    @Test
    void aNoteWithoutAScoreIsKeptAndTheScoreOfBeforeToo() {
        String reference = subject.create(fixtures.request(), Coordinator.at("registerCase"));
        subject.write(reference, Map.of("workNote", "Par to runāsim vēlāk."), Coordinator.at("assessNeeds"));

        assertThat(needs.latest(reference).get("work"))
                .returns(null, Need::score)
                .returns("Par to runāsim vēlāk.", Need::note);
        assertThat(subject.read(reference).values()).doesNotContainKey("workBefore");

        subject.write(reference, Map.of("workScore", "2"), Coordinator.at("reviewPlan"));
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("workNote", null);
        subject.write(reference, emptied, Coordinator.at("reviewPlan"));

        assertThat(needs.latest(reference).get("work")).returns(2, Need::score).returns(null, Need::note);
    }

    @Test
    void whoSpeaksOneLanguageIsSpokenToInItAndOfSeveralOneIsChosen() {
        Map<String, Object> request = new HashMap<>(fixtures.request());
        request.remove("contactLanguage");
        request.put("languages", List.of("uk"));
        String reference = subject.create(request, Coordinator.at("registerCase"));
        assertThat(cases.find(reference).contactLanguage()).isEqualTo("uk");

        request.put("languages", List.of("uk", "ru"));
        assertThatThrownBy(() -> subject.create(request, Coordinator.at("registerCase")))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsKey("contactLanguage"));
    }
}
