package lv.lidzas.expenses.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.Option;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** The largest amount of a claim is a row of a table: whoever claims, the page and whoever approves ask the same one. */
@ProcessTest
class ExpenseLimitsTest {

    private static final Path FILE = Path.of("processes/expenses/expenseLimit.dmn");

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private ExpenseLimits limits;

    @Autowired
    private ExpenseBook book;

    @Autowired
    private CodeLists lists;

    @Autowired
    private Forms forms;

    @Autowired
    private Journey journey;

    @Autowired
    private RepositoryService repository;

    private String volunteer;
    private Actor self;
    private String deployment = "";

    @BeforeEach
    void somebodyWhoseAgreementCoversExpenses() {
        TeamMember member = volunteers.inProbation();
        volunteer = member.volunteer();
        self = Actor.person(member.person());
        expenses.cover(volunteer);
    }

    @AfterEach
    void theTableOfTheRepositoryCounts() {
        if (!deployment.isEmpty()) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void everyKindHasOneLargestAmountAndEveryRowIsHit() {
        DecisionTable table = DecisionTable.in(FILE.toString());
        List<String> kinds =
                lists.options(ExpenseKinds.LIST).stream().map(Option::value).toList();

        assertThat(kinds).hasSizeGreaterThan(3).allSatisfy(kind -> {
            assertThat(table.ask(Map.of("expenseKind", kind))).singleElement().isEqualTo(Map.of("expenseLimit", 200));
            assertThat(limits.most(kind)).isEqualTo(20000);
        });
        assertThat(table.ask(Map.of("expenseKind", "somethingNew"))).hasSize(1);
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    @Test
    void exactlyTheLargestAmountIsCoveredAndACentMoreIsRefusedByItsFieldAndInWords() {
        String claim = claimed("transport", 200);
        assertThat(book.find(claim).cents()).isEqualTo(20000);

        for (double amount : List.of(200.01, 1_000_000_000.0)) {
            assertThatThrownBy(() -> claimed("transport", amount))
                    .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                    refused.errors().get(ExpenseRecords.AMOUNT))
                            .contains("Summa ir par lielu", "transports", "200,00 €"));
        }
    }

    @Test
    void aRowForAKindCountsForItOnThePageInTheFormAndAtTheApproval() throws IOException {
        String before = claimed("meals", 12);
        assertThat(limits.words(Languages.LATVIAN)).isEqualTo("Vienā pieteikumā sedzam ne vairāk kā 200,00 €.");

        deployARowFor("meals", 10);

        assertThat(limits.words(Languages.LATVIAN)).contains("transports – 200,00 €", "ēdināšana – 10,00 €");
        assertThat(limits.words(Locale.ENGLISH)).contains("meals – €10.00");
        assertThatThrownBy(() -> claimed("meals", 12)).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                        refused.errors().get(ExpenseRecords.AMOUNT))
                .contains("10,00 €"));
        assertThat(book.find(claimed("meals", 10)).cents()).isEqualTo(1000);
        assertThat(book.find(claimed("transport", 12)).cents()).isEqualTo(1200);
        ResponseEntity<String> approval = journey.trySubmit(
                journey.task(before, "userTask_approveExpense"),
                ExpenseRecords.NAME,
                Map.of("decision", "approved"),
                Map.of());
        assertThat(approval.getStatusCode().is4xxClientError()).isTrue();
        assertThat(approval.getBody()).contains("ēdināšana", "10,00 €");
        assertThat(book.find(before).stage()).isEqualTo(ExpenseStage.CLAIMED);
        journey.submit(
                Journey.COORDINATOR,
                before,
                "userTask_approveExpense",
                ExpenseRecords.NAME,
                Map.of("decision", "refused", "refusalReason", "tooMuch"),
                Map.of());
        assertThat(book.find(before).stage()).isEqualTo(ExpenseStage.REFUSED);
    }

    private void deployARowFor(String kind, int most) throws IOException {
        String row =
                """
                <rule id="rule_expenseLimit_%1$s"><inputEntry id="rule_expenseLimit_%1$s_expenseKind"><text>"%1$s"</text></inputEntry>\
                <outputEntry id="rule_expenseLimit_%1$s_expenseLimit"><text>%2$d</text></outputEntry></rule>
                """
                        .formatted(kind, most);
        deployment = repository
                .createDeployment()
                .name("limits")
                .addString("expenseLimit.dmn", Files.readString(FILE).replaceFirst("<rule ", row.strip() + "<rule "))
                .deploy()
                .getId();
    }

    private String claimed(String kind, double amount) {
        Map<String, Object> entered = expenses.entered(volunteer);
        entered.put("kind", kind);
        entered.put("amount", amount);
        return forms.submitNew(
                ExpenseRecords.CLAIM,
                expenses.given(volunteer, self),
                Map.of(ExpenseRecords.NAME, entered),
                self,
                Coordinator.LATVIAN);
    }
}
