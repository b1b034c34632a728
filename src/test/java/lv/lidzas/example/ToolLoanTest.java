package lv.lidzas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** A module that was added by its own files alone works wherever the product's own do. */
@ProcessTest
class ToolLoanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ToolLoans loans;

    @Autowired
    private ToolRepairRepository repairs;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private Erasure erasure;

    private TeamMember borrower;
    private ProcessInstance lent;

    @BeforeEach
    void lend() {
        borrower = volunteers.inProbation();
        journey.startAbout(
                Journey.COORDINATOR,
                "toolLoan",
                Map.of("borrower", borrower.volunteer(), "tool", "drill", "returnBy", "2099-01-31"));
        lent = journey.instance("toolLoan", borrower.volunteer());
        journey.runJobs(borrower.volunteer());
    }

    @Test
    void theVolunteerWhomTheStarterChoseAnswersByLink() {
        assertThat(loan().isLent()).isTrue();
        assertThat(lent).variables().containsEntry("tool", "drill").doesNotContainValue(borrower.volunteer());
        ReceivedMail mail = MailServer.mailTo(borrower.email(), "Kā atdot instrumentu");

        assertThat(journey.open(mail.link()).getBody())
                .contains("toolCondition")
                .doesNotContain("obtainedBy");
        assertThat(new Visitor(port)
                        .page("/saite/" + ReceivedMail.token(mail.link()) + "?lang=en")
                        .body())
                .contains("Return the tool", "<form");
        assertThat(journey.answer(mail.link(), Map.of("toolCondition", "whole"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(loan().stage()).isEqualTo(LoanStage.RETURNED);
        assertThat(lent)
                .isEnded()
                .hasPassed("serviceTask_lendTool", "callActivity_toolReturn", "endEvent_toolReturned");
    }

    @Test
    void aCoordinatorWritesDownWhatTheVolunteerSaid() {
        JsonNode shown = journey.formVariables(borrower.volunteer(), "userTask_returnTool");
        ResponseEntity<String> form = journey.form(borrower.volunteer(), "userTask_returnTool");

        assertThat(shown.path("volunteer").path("value").asText()).contains("Ilze");
        assertThat(form.getBody()).contains("obtainedBy");
        assertThat(journey.task(borrower.volunteer(), "userTask_returnTool").getPriority())
                .isEqualTo(10);

        journey.submit(
                borrower.volunteer(), "userTask_returnTool", Map.of("toolCondition", "lost", "obtainedBy", "phone"));

        assertThat(loan().stage()).isEqualTo(LoanStage.LOST);
        assertThat(lent).isEnded().hasPassed("endEvent_toolLost");
    }

    @Test
    void whatIsLentStandsOnAPageOfItsOwnAndIsCounted() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(coordinator.list("/instrumenti"))
                .contains("/personas/" + borrower.volunteer(), "Ilze", "urbjmašīna");

        journey.submit(
                borrower.volunteer(), "userTask_returnTool", Map.of("toolCondition", "whole", "obtainedBy", "phone"));
        assertThat(coordinator.list("/instrumenti")).doesNotContain("/personas/" + borrower.volunteer());
    }

    @Test
    void theLoanStandsOnTheCardIsPutRightThereAndTheNextOneBegunFromThere() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String card = "/personas/" + borrower.person();
        String form = card + "/instrumenti/" + loan().reference();
        assertThat(coordinator.page(card).body())
                .contains("Instrumenti", "urbjmašīna", "izsniegts", form, "/sakt/toolLoan/" + borrower.volunteer());

        HttpResponse<String> stored = coordinator.postForm(
                form,
                Visitor.filledIn(
                        coordinator.page(form).body(),
                        Map.of(
                                "toolLoan.tool", "ladder",
                                "toolLoan.lentOn", "2026-01-31",
                                "toolLoan.accessories", "āķi",
                                "toolLoan.neededFor", "remontam")));

        assertThat(Visitor.location(stored)).endsWith(card + "?saglabats");
        assertThat(coordinator.page(card).body())
                .contains("kāpnes", "Kas iedots līdzi: āķi", "Kam vajadzīgs: remontam");
    }

    @Test
    void aToolThatWasLentOnTheSpotIsWrittenDownOnTheCard() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String form = "/personas/" + borrower.person() + "/instrumenti";

        coordinator.postForm(
                form,
                Visitor.filledIn(
                        coordinator.page(form).body(),
                        Map.of("toolLoan.tool", "projector", "toolLoan.lentOn", "2026-01-31")));

        assertThat(loans.of(borrower.person()))
                .extracting(ToolLoan::tool)
                .containsExactlyInAnyOrder("drill", "projector");
    }

    @Test
    void aDamageIsWrittenDownBesideTheLoan() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String form = "/personas/" + borrower.person() + "/instrumenti/" + loan().reference() + "/bojajums";

        coordinator.postForm(
                form, Visitor.filledIn(coordinator.page(form).body(), Map.of("toolRepair.damage", "Nolietojies vads")));

        assertThat(repairs.findAll())
                .filteredOn(repair -> repair.loan().equals(loan().reference()))
                .extracting(ToolRepair::damage)
                .containsExactly("Nolietojies vads");
    }

    @Test
    void theLoanOfAnotherPersonIsNotThere() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String another = volunteers.inProbation().person();

        assertThat(coordinator
                        .page("/personas/" + another + "/instrumenti/" + loan().reference())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsErasedTakesTheLoansAndTheirProcessAlong() {
        erasure.erase(borrower.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(lent).isEnded();
        assertThat(loans.of(borrower.person())).isEmpty();
    }

    private ToolLoan loan() {
        return loans.of(borrower.person()).get(0);
    }
}
