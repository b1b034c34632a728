package lv.lidzas.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever proposes or approves a closure reads the meetings that the card counts, the first talk among them by its name. */
@ProcessTest
class ContactsAtClosureTest {

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private RecordStores records;

    @Autowired
    private ContactRecords contacts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private String reference;
    private LocalDate today;

    @BeforeEach
    void aCase() {
        reference = fixtures.planned();
        today = clock.today();
    }

    @Test
    void whereNobodyWasMetThatIsSaid() {
        assertThat(said()).isEqualTo("Neviena tikšanās nav pierakstīta.");
    }

    @Test
    void theFirstTalkAloneIsAMeetingAndHasItsName() {
        talk();

        assertThat(said()).isEqualTo("1 tikšanās: sākotnējā saruna " + day());
    }

    @Test
    void amongOthersTheFirstTalkIsCountedAndNamed() {
        talk();
        meet();

        assertThat(said())
                .isEqualTo("2 tikšanās no " + day() + " līdz " + day() + ", kopā 1 h; viena no tām ir sākotnējā saruna "
                        + day());
    }

    @Test
    void withoutATalkOnlyWhatWasWrittenDownCounts() {
        meet();

        assertThat(said()).isEqualTo("1 tikšanās no " + day() + " līdz " + day() + ", kopā 1 h");
    }

    private void talk() {
        Changeable cases = (Changeable) records.named("case");
        cases.write(reference, Map.of("intakeTalkOn", today), Coordinator.at("caseCard"));
    }

    private void meet() {
        contacts.create(
                new HashMap<>(Map.of(
                        "case", reference, "day", today, "minutes", 60, "mode", "inPerson", "metBy", "colleague")),
                Coordinator.at("logContact"));
    }

    private String day() {
        return Written.date(today, Languages.LATVIAN);
    }

    private String said() {
        return String.valueOf(records.named("case").read(reference).values().get("contacts"));
    }
}
