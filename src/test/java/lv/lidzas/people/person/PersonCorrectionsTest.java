package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.FieldKind;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That data were corrected stands among what happened; what stood there before is nowhere any more. */
@ProcessTest
class PersonCorrectionsTest {

    private record Kept(Set<String> fields, String author) {}

    @LocalServerPort
    private int port;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private Journey journey;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private final String email = Canary.mailbox();
    private String person;

    @BeforeEach
    void somebody() {
        person = fixtures.admitted(email, "lv").person();
        database.sql("delete from lidzas.person_correction where person = ?")
                .param(person)
                .update();
    }

    @Test
    void aColleaguesCorrectionIsKeptWithoutWhatItCorrected() {
        String before = "+37126555101";
        people.correct(person, Map.of("phone", before), Coordinator.at("personCard"));
        people.correct(
                person,
                Map.of(
                        "phone",
                        Canary.phone(978),
                        "firstName",
                        "Grieta",
                        "lastName",
                        Canary.LAST_NAME,
                        "shirtSize",
                        "M"),
                Coordinator.at("personCard"));

        assertThat(kept())
                .containsExactly(
                        new Kept(Set.of("phone"), Journey.COORDINATOR),
                        new Kept(Set.of("phone", "name", "other"), Journey.COORDINATOR));
        assertThat(DatabaseTraces.of(before, database)).isEmpty();
        assertThat(DatabaseTraces.of("Grieta", database)).isNotEmpty().noneMatch(at -> at.contains("correction"));
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/personas/" + person).body())
                .contains("Laboti dati: tālrunis", "Laboti dati: vārds, papildu ziņas, tālrunis", "Koordinatore Testa");
    }

    @Test
    void whatStandsThereAlreadyIsNoCorrection() {
        people.correct(
                person,
                people.read(person).entrySet().stream()
                        .filter(one ->
                                Set.of("firstName", "lastName", "municipality").contains(one.getKey()))
                        .filter(one -> one.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Coordinator.at("personCard"));

        assertThat(kept()).isEmpty();
    }

    @Test
    void aPersonsOwnCorrectionsHaveNoAuthorAndAnAddressCountsWhenItsMailboxHasAnswered() {
        Visitor own = OwnPages.signIn(context, port, person);
        String another = Canary.mailbox();
        Map<String, String> entered = new HashMap<>(Map.of("person.phone", "26 123 986", "person.email", another));
        assertThat(own.postForm(
                                "/mana/dati",
                                Visitor.filledIn(own.page("/mana/dati").body(), entered))
                        .statusCode())
                .isEqualTo(302);
        assertThat(kept()).hasSize(1).allSatisfy(one -> {
            assertThat(one.fields()).contains("phone").doesNotContain("email");
            assertThat(one.author()).isNull();
        });

        String change = database.sql("select reference from lidzas.address_change where person = ?")
                .param(person)
                .query(String.class)
                .single();
        journey.runJobs(change);
        journey.answer(
                MailServer.mailTo(another, "Apstipriniet savu jauno e-pasta adresi")
                        .link(),
                Map.of());

        assertThat(kept()).hasSize(2).endsWith(new Kept(Set.of("email"), null));
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/personas/" + person).body())
                .contains("Persona laboja savus datus: ", "Persona laboja savus datus: e-pasts");
    }

    @Test
    void everyFieldOfAPersonHasACodeAndEveryCodeItsWords() {
        Map<String, FieldKind> fields = new HashMap<>(PersonFields.TABLE.kinds());
        fields.remove(People.SHARED_EMAIL);
        assertThat(PersonCorrections.CODES.keySet()).isEqualTo(fields.keySet());

        Set<String> codes = new HashSet<>(PersonCorrections.CODES.values());
        codes.add(PersonCorrections.OTHER);
        assertThat(codes).allSatisfy(code -> {
            for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                assertThat(messages.getMessage("correction.field." + code, null, "", language))
                        .as(code)
                        .isNotEmpty();
            }
            database.sql(
                            "insert into lidzas.person_correction (person, fields, corrected_at) values (?, array[?], now())")
                    .params(person, code)
                    .update();
        });
        assertThat(kept()).hasSize(codes.size());
    }

    private List<Kept> kept() {
        return database.sql("select fields, author from lidzas.person_correction where person = ? order by id")
                .param(person)
                .query((row, number) ->
                        new Kept(Set.of((String[]) row.getArray("fields").getArray()), row.getString("author")))
                .list();
    }
}
