package lv.lidzas.volunteers.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.Upload;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A guardian who signs by eParaksts hands the file in by the link of the letter; nothing else, and the link shows none. */
@ProcessTest
class GuardianFileTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private GuardianRegister guardians;

    @Autowired
    private Documents documents;

    @Autowired
    private TransactionTemplate transaction;

    private final String guardian = Canary.mailbox();
    private TeamMember minor;
    private String consent;
    private String link;
    private Visitor holder;

    @BeforeEach
    void aGuardianIsAsked() {
        minor = volunteers.toBeChecked(Canary.mailbox(), 14, Map.of("role", "companion", "childContact", "none"));
        transaction.executeWithoutResult(status -> {
            guardians.name(minor.volunteer(), new Guardian("Māra Māte", guardian, null, "lv"));
            guardians.askGuardian(minor.volunteer());
        });
        consent = guardians.of(minor.volunteer()).get(0).reference();
        journey.runJobs(consent);
        link = MailServer.mailTo(guardian, "Vajadzīga jūsu rakstveida piekrišana")
                .link();
        link = link.substring(link.indexOf("/saite/"));
        holder = new Visitor(port);
    }

    @Test
    void theSignedConsentIsHandedInByLinkAndStandsOnTheCardOfTheMinor() {
        assertThat(holder.page(link + "?lang=lv").body()).contains(link + "/dokuments");

        HttpResponse<String> answer =
                Upload.send(holder, link + "/dokuments", "guardianConsent", "a.pdf", SampleFiles.pdf());

        assertThat(Visitor.location(answer)).isEqualTo(link + "/dokuments?dokuments");
        assertThat(documents.of(consent)).extracting(StoredDocument::kind).containsExactly("guardianConsent");
        record();
        String card = new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .page("/personas/" + minor.person())
                .body();
        assertThat(card)
                .contains("Pārstāvja iesniegtais fails", "dokumentos")
                .contains("/dokumenti/" + documents.of(consent).get(0).id());
    }

    @Test
    void noOtherKindIsTakenByThisLink() {
        String page = holder.page(link + "/dokuments").body();
        Map<String, String> fields = new HashMap<>(Visitor.filledIn(page, Map.of()));
        fields.put("veids", "otherLetter");

        HttpResponse<String> answer = Upload.multipart(holder, Upload.sendTo(page), fields, "a.pdf", SampleFiles.pdf());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(documents.of(consent)).isEmpty();
    }

    @Test
    void whoeverIsErasedTakesTheFileAlong() {
        Upload.send(holder, link + "/dokuments", "guardianConsent", "a.pdf", SampleFiles.pdf());

        transaction.executeWithoutResult(status -> guardians.eraseOf(minor.volunteer()));

        assertThat(documents.of(consent)).isEmpty();
    }

    private void record() {
        journey.answer(
                MailServer.mailTo(guardian, "Vajadzīga jūsu rakstveida piekrišana")
                        .link(),
                Map.of("guardianAnswer", "willSign"));
        journey.submit(
                consent,
                "userTask_recordGuardianConsent",
                "guardianConsent",
                Map.of(
                        "decision", "given",
                        "signedHow", "eSignature",
                        "signedOn", clock.today().toString(),
                        "signedWhere", "dokumentos"),
                Map.of());
    }
}
