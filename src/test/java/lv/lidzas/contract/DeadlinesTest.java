package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.workflow.deadlines.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of deadlines beside what reads it: models by name, retention by name in Java. */
class DeadlinesTest {

    private static final Pattern IN_MODELS = Pattern.compile("\\$\\{deadlines\\.(\\w+)}");
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "workingDays", "months");

    private final DecisionTable table = DecisionTable.in("processes/workflow/deadlines.dmn");

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "confirmAddressReminder, 2, days",
        "confirmAddressEnds, 7, days",
        "unconfirmedApplicationKept, 7, days",
        "assessMinorEnds, 2, workingDays",
        "reviewApplicationEnds, 2, workingDays",
        "completeApplicationReminder, 5, workingDays",
        "completeApplicationSecondReminder, 10, workingDays",
        "completeApplicationEnds, 15, workingDays",
        "resumeApplicationEnds, 30, days",
        "holdFirstTalkEnds, 10, workingDays",
        "nameRefereesReminder, 5, workingDays",
        "nameRefereesSecondReminder, 10, workingDays",
        "nameRefereesEnds, 15, workingDays",
        "giveReferenceReminder, 5, workingDays",
        "giveReferenceSecondReminder, 10, workingDays",
        "giveReferenceEnds, 15, workingDays",
        "reachRefereeEnds, 2, workingDays",
        "readGuardianConsentReminder, 5, workingDays",
        "readGuardianConsentSecondReminder, 10, workingDays",
        "readGuardianConsentEnds, 15, workingDays",
        "reachGuardianEnds, 2, workingDays",
        "referenceKept, 6, months",
        "foreignCertificateValid, 12, months",
        "approveExpenseReminder, 3, workingDays",
        "approveExpenseEnds, 5, workingDays",
        "payExpenseReminder, 5, workingDays",
        "payExpenseEnds, 10, workingDays",
        "expenseKept, 72, months",
        "spentForChoices, 3, months",
        "hoursAfterLeaving, 1, months",
        "decideAdmissionEnds, 5, workingDays",
        "prepareAgreementEnds, 5, workingDays",
        "arrangeInsuranceEnds, 5, workingDays",
        "agreementReminder, 5, workingDays",
        "agreementSecondReminder, 10, workingDays",
        "agreementEnds, 20, workingDays",
        "callAboutAgreementEnds, 2, workingDays",
        "agreementNotice, 3, days",
        "agreementEndsSoon, 30, days",
        "settleAgreementEnds, 5, workingDays",
        "removePhotosEnds, 5, workingDays",
        "settleWithdrawalEnds, 1, workingDays",
        "weighReferencesEnds, 2, workingDays",
        "callApplicantEnds, 2, workingDays",
        "checkRecordReminder, 10, workingDays",
        "wantedRecheckEnds, 5, workingDays",
        "markColleaguesEnds, 2, workingDays",
        "decisionHeld, 30, minutes",
        "confirmTrainingEnds, 60, days",
        "probationEnds, 3, months",
        "callPersonEnds, 2, workingDays",
        "mergeChangesEnds, 5, workingDays",
        "refusedApplicationKept, 6, months",
        "endedVolunteerKept, 60, months",
        "recordCheckKept, 12, months",
        "guardianContactKept, 12, months",
        "securityEventKept, 12, months",
        "trainerKept, 60, months"
    })
    void aWaitLastsAsLongAsItsRowSays(String deadline, int amount, String unit) {
        assertThat(row(deadline)).containsExactly(Map.of("amount", amount, "unit", unit));
    }

    @Test
    void everyNameThatIsReadHasOneRowAndEveryRowIsRead() {
        Set<String> read = read();

        assertThat(read).allSatisfy(name -> {
            assertThat(row(name)).as(name).hasSize(1);
            assertThat((Integer) row(name).get(0).get("amount")).as(name).isPositive();
            assertThat(UNITS).as(name).contains((String) row(name).get(0).get("unit"));
        });
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    @Test
    void anUnknownNameHasNoRow() {
        assertThat(row("lunchBreakEnds")).isEmpty();
    }

    @Test
    void aReminderComesBeforeTheEndOfItsWait() {
        Set<String> reminders =
                read().stream().filter(name -> name.endsWith("Reminder")).collect(Collectors.toSet());

        assertThat(reminders).isNotEmpty().allSatisfy(name -> {
            Map<String, Object> reminder = row(name).get(0);
            Map<String, Object> end =
                    row(name.replaceFirst("(Second)?Reminder$", "Ends")).get(0);
            assertThat(reminder.get("unit")).as(name).isEqualTo(end.get("unit"));
            assertThat((Integer) reminder.get("amount")).as(name).isLessThan((Integer) end.get("amount"));
        });
        assertThat((Integer) row("completeApplicationReminder").get(0).get("amount"))
                .isLessThan((Integer)
                        row("completeApplicationSecondReminder").get(0).get("amount"));
    }

    private List<Map<String, Object>> row(String deadline) {
        return table.ask(Map.of("deadline", deadline));
    }

    private static Set<String> read() {
        Stream<String> models = Sources.under(Sources.PRODUCT).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(text -> IN_MODELS.matcher(text).results())
                .map(match -> match.group(1));
        return Stream.concat(models, DeclaredNeeds.deadlines().stream().map(Deadline::row))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
