package lv.lidzas.expenses.claim;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.SentFile;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims for tests that are about later steps. */
@Component
public class ExpenseFixtures {

    private final Documents documents;
    private final Forms forms;
    private final TestClock clock;
    private final JdbcClient database;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    ExpenseFixtures(
            Documents documents,
            Forms forms,
            TestClock clock,
            JdbcClient database,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.forms = forms;
        this.clock = clock;
        this.database = database;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The volunteer's signed agreement says that expenses are covered. */
    public void cover(String volunteer) {
        transaction.executeWithoutResult(status -> {
            entities.flush();
            database.sql("update lidzas.volunteer_agreement set expenses = true where volunteer = ?")
                    .param(volunteer)
                    .update();
            entities.clear();
        });
    }

    /** What the page that claims knows without asking. */
    public Map<String, Object> given(String volunteer, Actor by) {
        SentFile picture = SentFile.of("ceks.png", "image/png", SampleFiles.picture("png", 20, 20));
        return Map.of(
                ExpenseRecords.VOLUNTEER,
                volunteer,
                ExpenseRecords.RECEIPT,
                documents.prepare(volunteer, "receipt", picture, by));
    }

    /** What is entered. */
    public Map<String, Object> entered(String volunteer) {
        return new HashMap<>(Map.of(
                "day",
                clock.today().toString(),
                "kind",
                "transport",
                "amount",
                2.5,
                "purpose",
                "Autobuss uz tikšanos " + volunteer));
    }

    /** @return the reference of the claim */
    public String claimed(String volunteer, Actor by) {
        return forms.submitNew(
                ExpenseRecords.CLAIM,
                given(volunteer, by),
                Map.of(ExpenseRecords.NAME, entered(volunteer)),
                by,
                Coordinator.LATVIAN);
    }
}
