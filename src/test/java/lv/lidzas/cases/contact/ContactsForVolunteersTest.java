package lv.lidzas.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** A colleague writes down what a volunteer without a phone has to tell. */
@ProcessTest
class ContactsForVolunteersTest {

    private static final String ASKED = "visit.metBy";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private ContactRecords records;

    @Autowired
    private ContactRepository contacts;

    @Autowired
    private Clock clock;

    private TeamMember helper;
    private String supported;

    @BeforeEach
    void aCaseInWhichSomebodyHelps() {
        helper = training.trained();
        supported = cases.supported(helper);
    }

    @Test
    void aContactIsTheVolunteersThoughAColleagueWroteItDown() {
        Contact contact = find(records.create(values(supported, "helper"), Coordinator.at("logContact")));

        assertThat(contact.volunteer()).isEqualTo(helper.volunteer());
        assertThat(contact.writtenBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void whoMetThePersonIsPutRight() {
        String reference = records.create(values(supported, "colleague"), Coordinator.at("logContact"));
        assertThat(find(reference).volunteer()).isNull();

        records.write(reference, Map.of("metBy", "helper"), Coordinator.at("logContact"));
        assertThat(find(reference).volunteer()).isEqualTo(helper.volunteer());

        records.write(reference, Map.of("metBy", "colleague"), Coordinator.at("logContact"));
        assertThat(find(reference).volunteer()).isNull();
        assertThat(find(reference).writtenBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void whereNobodyHelpsNobodyHasMetThePersonForUs() {
        String planned = cases.planned();

        assertThatThrownBy(() -> records.create(values(planned, "helper"), Coordinator.at("logContact")))
                .isInstanceOf(InvalidForm.class);
    }

    @Test
    void whoMetThePersonIsAskedOnlyWhereAVolunteerHelpsOrHasMetThePerson() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String planned = cases.planned();
        assertThat(coordinator.page("/gadijumi/" + supported + "/tiksanas").body())
                .contains(ASKED, "visit.note");
        String page = coordinator.page("/gadijumi/" + planned + "/tiksanas").body();
        assertThat(page).contains("visit.note").doesNotContain(ASKED, "brīvprātīgais</");

        assertThat(coordinator
                        .postForm(
                                "/gadijumi/" + planned + "/tiksanas",
                                Visitor.filledIn(
                                        page,
                                        Map.of(
                                                "visit.day", DAY.format(LocalDate.now(clock)),
                                                "visit.minutes", "20 min",
                                                "visit.mode", "phone")))
                        .statusCode())
                .isEqualTo(302);
        Contact alone =
                contacts.findBySupportCaseOrderByDayDescReferenceDesc(planned).get(0);
        assertThat(alone.volunteer()).isNull();
        assertThat(coordinator
                        .page("/gadijumi/" + planned + "/tiksanas/" + alone.reference())
                        .body())
                .contains("visit.note")
                .doesNotContain(ASKED);
        alone.metBy(helper.volunteer(), Journey.COORDINATOR);
        contacts.saveAndFlush(alone);
        assertThat(coordinator
                        .page("/gadijumi/" + planned + "/tiksanas/" + alone.reference())
                        .body())
                .contains(ASKED);
    }

    @Test
    void aVolunteerWritesForTheOwnSelfOnly() {
        FormContext own = new FormContext("recordVisit", Actor.person(helper.person()), Locale.forLanguageTag("lv"));

        assertThatThrownBy(() -> records.create(values(supported, "colleague"), own))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Contact find(String reference) {
        return contacts.findById(reference).orElseThrow();
    }

    private Map<String, Object> values(String supportCase, String metBy) {
        return new HashMap<>(Map.of(
                "case", supportCase, "day", LocalDate.now(clock), "mode", "phone", "minutes", 20, "metBy", metBy));
    }
}
