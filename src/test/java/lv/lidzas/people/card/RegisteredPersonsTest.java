package lv.lidzas.people.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Roles;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever types a phone or an address into a form is told whose it is already, and nobody else is. */
@ProcessTest
class RegisteredPersonsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private RegisteredPersons subject;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    private String phone;
    private String email;
    private String person;

    @BeforeEach
    void somebodyIsRegistered() {
        phone = Canary.phone(904);
        email = Canary.mailbox();
        person = people.register(
                Map.of("firstName", "Zohra", "lastName", Canary.LAST_NAME, "phone", phone, "email", email),
                Coordinator.at("registerCase"));
    }

    @AfterEach
    void forget() {
        erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR);
    }

    @Test
    void whoeverHasThatPhoneOrAddressIsNamedInWhateverWayItIsTyped() throws IOException {
        assertThat(found(PhoneNumber.shown(phone))).isEqualTo(person);
        assertThat(found(phone.substring(4))).isEqualTo(person);
        assertThat(found(" " + email.toUpperCase(Locale.ROOT))).isEqualTo(person);
    }

    @Test
    void nobodyIsGuessedFromAPartOfThem() throws IOException {
        assertThat(found("")).isEmpty();
        assertThat(found(phone.substring(0, 8))).isEmpty();
        assertThat(found(email.substring(1))).isEmpty();
        assertThat(found("%@%")).isEmpty();
        assertThat(found("Zohra")).isEmpty();
    }

    @Test
    void nobodyElseIsToldWhateverTheDoor() {
        Roles.onlyTheseRead(StaffGroups.CASEWORKERS, reader -> subject.find(phone, reader));
    }

    /** @return the numbers of all who are found */
    private String found(String typed) throws IOException {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String answer = coordinator
                .data("/api/persons?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body();
        List<String> references = new ArrayList<>();
        for (JsonNode one : JSON.readTree(answer)) {
            assertThat(one.path("title").asText()).isEqualTo("Zohra " + Canary.LAST_NAME);
            references.add(one.path("reference").asText());
        }
        return String.join(" ", references);
    }
}
