package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import lv.lidzas.matching.AssignmentStage;
import lv.lidzas.matching.Assignments;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An offer that was made before cases said whether there are children is accepted by the rules of the day on which it is. */
@ProcessTest
class OffersFromBeforeTest {

    private static final String ACCEPT = "userTask_acceptCase";

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private Assignments offers;

    @Autowired
    private RecordStores records;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember asked;
    private String family;
    private ProcessInstance process;

    /** Asked without a look at any check, as it was before; then nobody has said whether there are children. */
    @BeforeEach
    void anOfferIsOpenWhenTheQuestionComesAbout() {
        asked = training.trained();
        family = fixtures.planned();
        children("no");
        steps.choose(family, asked);
        process = journey.instance("findVolunteer", family);
        children(null);
    }

    @Test
    void withoutACheckNobodyAcceptsByAnyWayAndTheOfferGoesOnToSomebodyElse() {
        assertThat(journey.trySubmit(
                                journey.task(family, ACCEPT),
                                null,
                                Map.of(),
                                Map.of("offerAnswer", "accepted", "obtainedBy", "phone"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        Visitor own = OwnPages.signIn(context, port, asked.person());
        String form = "/mana/uzdevumi/" + journey.task(family, ACCEPT).getId();
        assertThat(own.postForm(form, Visitor.filledIn(own.page(form).body(), Map.of("offerAnswer", "accepted")))
                        .statusCode())
                .isEqualTo(422);

        assertThat(process).isWaitingAt(ACCEPT);
        assertThat(offers.current(family))
                .hasValueSatisfying(offer -> assertThat(offer.stage()).isEqualTo(AssignmentStage.PROPOSED));
        assertThat(offers.helping(family)).isEmpty();
        steps.waitFor(family, "event_acceptCaseOverdue");
        assertThat(process).isWaitingAt("userTask_chooseVolunteer");
    }

    @Test
    void aCheckThatAllowsItIsEnough() {
        ((Changeable) records.named("volunteer"))
                .write(
                        asked.volunteer(),
                        Map.of("checkMethod", "register", "checkedOn", clock.today(), "checkResult", "cleared"),
                        Coordinator.at("checkRecord"));

        steps.answer(family, "accepted");

        assertThat(offers.helping(family)).isPresent();
    }

    @Test
    void whereACoordinatorSaysThatThereAreNoneNoCheckIsAsked() {
        children("no");

        steps.answer(family, "accepted");

        assertThat(offers.helping(family)).isPresent();
    }

    private void children(@Nullable String code) {
        SupportCase supported = cases.findById(family).orElseThrow();
        supported.changeWithChildren(code);
        cases.saveAndFlush(supported);
    }
}
