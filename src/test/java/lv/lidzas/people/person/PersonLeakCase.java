package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is corrected about a person, another address, an erasure that is declined, two records that are one for a while. */
@Component
@Lazy
class PersonLeakCase implements LeakCase {

    private final Journey journey;
    private final VolunteerFixtures volunteers;
    private final CaseFixtures cases;
    private final Forms cards;
    private final People people;
    private final ErasureRequests erasures;
    private final PersonJoins joins;
    private final JdbcClient database;
    private final TestClock clock;

    PersonLeakCase(
            Journey journey,
            VolunteerFixtures volunteers,
            CaseFixtures cases,
            Forms cards,
            People people,
            ErasureRequests erasures,
            PersonJoins joins,
            JdbcClient database,
            TestClock clock) {
        this.journey = journey;
        this.volunteers = volunteers;
        this.cases = cases;
        this.cards = cards;
        this.people = people;
        this.erasures = erasures;
        this.joins = joins;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void fill(Canaries canaries) {
        String person = volunteers.toBeReviewed(canaries.newcomer()).person();
        canaries.about(person);
        cards.submitCard(
                "personCard",
                person,
                Map.of("person", canaries.of("personCard", Map.of("email", canaries.email()))),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Coordinator.LATVIAN);
        people.addNote(person, "Kanārija piezīmē", Journey.COORDINATOR);
        ownData(canaries, person, canaries.email());
        anAddressIsChanged(canaries, person);
        anErasureIsDeclined(canaries);
        twoRecordsAreOneForAWhile(canaries, person);
        everythingIsAskedOnTheOwnPage(canaries);
    }

    private void everythingIsAskedOnTheOwnPage(Canaries canaries) {
        String person = volunteers.admitted(canaries.newcomer(), "lv").person();
        canaries.about(person);
        String day = clock.today().toString();
        ask(canaries, person, "requestCopy", "copy", Map.of());
        ask(canaries, person, "requestErasure", "forget", Map.of());
        ask(canaries, person, "requestPause", "pause", Map.of("fromDay", day, "untilDay", day));
        ask(canaries, person, "requestStop", "stop", Map.of("lastDay", day));
    }

    private void ask(Canaries canaries, String person, String form, String kind, Map<String, String> days) {
        String request = cards.submitNew(
                form,
                Map.of("person", person, "kind", kind),
                Map.of("personRequest", canaries.of(form, days)),
                Actor.person(person),
                Coordinator.LATVIAN);
        journey.runJobs(request);
        canaries.submit(
                request,
                "answerRequest",
                "personRequest",
                Map.of("answer", "refused", "refusalReason", "other", "refusalText", "Kanārija paskaidrojums"),
                Map.of());
    }

    private void ownData(Canaries canaries, String person, String email) {
        cards.submitCard(
                "ownData",
                person,
                Map.of("person", canaries.of("ownData", Map.of("email", email))),
                Actor.person(person),
                Coordinator.LATVIAN);
    }

    private void anAddressIsChanged(Canaries canaries, String person) {
        String email = canaries.newcomer();
        ownData(canaries, person, email);
        String change = database.sql("select reference from lidzas.address_change where person = ?")
                .param(person)
                .query(String.class)
                .single();
        journey.runJobs(change);
        canaries.answerLink(change, "confirmNewAddress", Map.of());
        assertThat(people.read(person)).containsEntry("email", email);
    }

    /** The case is open: a coordinator asks, a manager declines. */
    private void anErasureIsDeclined(Canaries canaries) {
        Map<String, Object> request = cases.request();
        request.put("lastName", "Kanārija");
        String person = personOf(cases.requested(request));
        canaries.about(person);
        assertThat(erasures.eraseOrAsk(person, ErasureReason.ASKED, Journey.COORDINATOR))
                .isFalse();
        canaries.submit(
                Journey.MANAGER,
                erasures.latestOf(person).orElseThrow().reference(),
                "approveErasure",
                null,
                Map.of(),
                Map.of("erasureDecision", "declined"));
    }

    /** Another colleague parts them again after they were joined. */
    private void twoRecordsAreOneForAWhile(Canaries canaries, String duplicate) {
        String kept = personOf(cases.requested());
        canaries.about(kept);
        joins.propose(kept, duplicate, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
        String proposal = joins.shownOf(kept, Locale.ROOT).get(0).reference();
        canaries.submit(Journey.MANAGER, proposal, "approveJoin", null, Map.of(), Map.of("joinDecision", "approved"));
        joins.undo(kept, proposal, Journey.MANAGER);
    }

    private String personOf(String supportCase) {
        return database.sql("select person from lidzas.support_case where reference = ?")
                .param(supportCase)
                .query(String.class)
                .single();
    }
}
