package lv.lidzas.example;

import java.util.Map;
import java.util.Set;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A volunteer borrows a tool, brings it back, and what is said of it is put right on the card. */
@Component
@Lazy
class ToolLoanLeakCase implements LeakCase {

    private final Journey journey;
    private final VolunteerFixtures volunteers;
    private final ToolLoans loans;
    private final Forms cards;
    private final TestClock clock;

    ToolLoanLeakCase(Journey journey, VolunteerFixtures volunteers, ToolLoans loans, Forms cards, TestClock clock) {
        this.journey = journey;
        this.volunteers = volunteers;
        this.loans = loans;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember borrower = volunteers.inProbation();
        canaries.about(borrower.person());
        String today = clock.today().toString();
        journey.startAbout(
                Journey.COORDINATOR,
                "toolLoan",
                Map.of("borrower", borrower.volunteer(), "tool", "drill", "returnBy", today));
        canaries.filled("lendTool");
        journey.runJobs(borrower.volunteer());
        canaries.submit(
                borrower.volunteer(),
                "returnTool",
                "volunteer",
                Map.of(),
                Map.of("toolCondition", "whole", "obtainedBy", "phone"));
        String loan = loans.of(borrower.person()).get(0).reference();
        Actor colleague = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
        cards.submitCard(
                "toolLoanCard",
                loan,
                Map.of("toolLoan", canaries.of("toolLoanCard", Map.of("tool", "drill", "lentOn", today))),
                colleague,
                Coordinator.LATVIAN);
        cards.submitNew(
                "reportRepair",
                Map.of("loan", loan),
                Map.of("toolRepair", canaries.of("reportRepair", Map.of())),
                colleague,
                Coordinator.LATVIAN);
    }
}
