package lv.lidzas.volunteers.consent;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody of the team and a colleague do about consents, and what stands afterwards. */
@Component
@Lazy
class ConsentSteps {

    static final String PHOTOS = "photos";
    static final String MAILING = "mailing";
    static final String GIVEN = "given";
    static final String REFUSED = "refused";

    private final Journey journey;
    private final Consents consents;
    private final ConsentTexts texts;
    private final JdbcClient jdbc;

    ConsentSteps(Journey journey, Consents consents, ConsentTexts texts, JdbcClient jdbc) {
        this.journey = journey;
        this.consents = consents;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** On the own page, to the text that stands there. */
    HttpResponse<String> answer(Visitor own, String purpose, String answer) {
        String version = ConsentPurpose.of(purpose).map(texts::version).orElse("");
        return own.postForm(
                "/mana/piekrisanas/" + purpose,
                Map.of(
                        "atbilde",
                        answer,
                        "redakcija",
                        version,
                        "_csrf",
                        Visitor.csrf(own.page("/mana").body())));
    }

    /** A colleague writes down what was said or signed. */
    HttpResponse<String> record(Visitor coordinator, TeamMember volunteer, Map<String, String> entered) {
        String page = "/personas/" + volunteer.person() + "/piekrisana";
        return coordinator.postForm(
                page, Visitor.filledIn(coordinator.page(page).body(), entered));
    }

    /** A colleague takes a consent back for somebody. */
    HttpResponse<String> withdraw(Visitor coordinator, TeamMember volunteer, String purpose) {
        return coordinator.postForm(
                "/personas/" + volunteer.person() + "/piekrisanas/" + purpose + "/atsaukt",
                Map.of("_csrf", Visitor.csrf(card(coordinator, volunteer))));
    }

    String card(Visitor coordinator, TeamMember volunteer) {
        return coordinator.page("/personas/" + volunteer.person()).body();
    }

    /** What stands, by the code of the purpose. */
    Map<String, Consent> latest(TeamMember volunteer) {
        return consents.latestOfVolunteer(List.of(volunteer.volunteer()));
    }

    int rows(TeamMember volunteer) {
        return jdbc.sql("select count(*) from lidzas.consent where volunteer = ?")
                .param(volunteer.volunteer())
                .query(Integer.class)
                .single();
    }

    void isYears(TeamMember volunteer, int age) {
        jdbc.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(LocalDate.now(TestClock.RIGA).minusYears(age), volunteer.person())
                .update();
    }

    /** Beside the work, for pictures. */
    void guardianHasSignedForPhotos(TeamMember volunteer) {
        jdbc.sql(
                        "insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at, guardian_name,"
                                + " guardian_email, guardian_language, decision, signed_how, signed_on, version, photos_agreed)"
                                + " values ('H-2026-' || to_char(nextval('lidzas.guardian_consent_number'), 'FM000000'), ?, 'given',"
                                + " now(), now(), 'Māra Māte', '', 'lv', 'given', 'paper', current_date, 0, true)")
                .param(volunteer.volunteer())
                .update();
    }

    /** @return the link by which somebody reads and accepts a new agreement */
    String agreementToAccept(TeamMember volunteer) {
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer.volunteer()));
        Map<String, Object> work = Agreed.work();
        work.put("agreementAsked", false);
        journey.submit(volunteer.volunteer(), "userTask_prepareAgreement", "volunteer", work, Map.of());
        journey.runJobs(volunteer.volunteer());
        return MailServer.mailTo(volunteer.email(), "Jūsu brīvprātīgā darba līgums")
                .link();
    }
}
