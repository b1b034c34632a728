package lv.lidzas.volunteers.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.SentFile;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague names on the card which file is the signed paper of which version. */
@ProcessTest
class SignedFileTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private Documents documents;

    @Autowired
    private AgreementList list;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember member;
    private Visitor coordinator;
    private String card;

    @BeforeEach
    void begin() {
        member = fixtures.inProbation();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        card = "/personas/" + member.person();
    }

    @Test
    void theFileThatIsNamedStandsWithItsVersionForColleaguesAndTheVolunteer() {
        UUID file = store(member, "agreement");
        assertThat(coordinator.page(card).body()).contains("Norādīt parakstīto failu…", "value=\"" + file + "\"");
        assertThat(listed().file()).isNull();

        HttpResponse<String> answer = name(file.toString());

        assertThat(Visitor.location(answer)).isEqualTo(card + "?saglabats#agreements");
        assertThat(listed().file()).isEqualTo(file);
        String link = "/dokumenti/" + file + "\">parakstītais fails</a>";
        assertThat(coordinator.page(card).body()).contains(card + link);
        Visitor own = OwnPages.signIn(context, port, member.person());
        assertThat(own.page("/mana").body()).contains("/mana" + link);
        assertThat(own.bytes("/mana/dokumenti/" + file).statusCode()).isEqualTo(200);

        name("");
        assertThat(listed().file()).isNull();
    }

    @Test
    void whatIsNoSignedAgreementOfThisPersonIsRefused() {
        UUID receipt = store(member, "receipt");
        UUID others = store(fixtures.inProbation(), "agreement");

        for (String file : new String[] {
            receipt.toString(), others.toString(), UUID.randomUUID().toString(), "x"
        }) {
            assertThat(name(file).statusCode()).as(file).isEqualTo(404);
        }
        assertThat(listed().file()).isNull();
        assertThat(coordinator.page(card).body()).doesNotContain("Norādīt parakstīto failu…");
    }

    @Test
    void aFileIsThePaperOfOneVersionAlone() {
        UUID file = store(member, "agreement");
        name(file.toString());
        database.sql(
                        "insert into lidzas.volunteer_agreement (volunteer, number, text_lv, text_en, text_version, drawn_up_at,"
                                + " signed, signed_on, rules_read_at, concluded_at, version) select volunteer, 2, text_lv, text_en,"
                                + " text_version, drawn_up_at, signed, signed_on, rules_read_at, concluded_at, 0"
                                + " from lidzas.volunteer_agreement where volunteer = ?")
                .param(member.volunteer())
                .update();

        assertThat(name(2, file.toString()).statusCode()).isEqualTo(404);
        assertThat(list.of(member.person()))
                .extracting(AgreementList.Listed::number)
                .containsExactly(2, 1);
        assertThat(list.of(member.person()).get(0).files()).isEmpty();
        assertThat(list.of(member.person()).get(1).file()).isEqualTo(file);
    }

    @Test
    void whatWasAcceptedByLinkHasNoPaper() {
        UUID file = store(member, "agreement");
        database.sql("update lidzas.volunteer_agreement set signed = 'link' where volunteer = ?")
                .param(member.volunteer())
                .update();

        assertThat(name(file.toString()).statusCode()).isEqualTo(404);
        assertThat(listed().files()).isEmpty();
    }

    @Test
    void whatIsErasedIsNamedNoMore() {
        UUID file = store(member, "agreement");
        name(file.toString());

        documents.erase(file);

        assertThat(listed().file()).isNull();
        assertThat(named()).isNull();
        assertThat(coordinator.page(card).body()).doesNotContain("parakstītais fails");

        name(store(member, "agreement").toString());
        erasure.erase(member.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        assertThat(documents.of(member.volunteer())).isEmpty();
    }

    private AgreementList.Listed listed() {
        return list.of(member.person()).get(0);
    }

    private String named() {
        return database.sql("select signed_file::text from lidzas.volunteer_agreement where volunteer = ?")
                .param(member.volunteer())
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    private HttpResponse<String> name(String file) {
        return name(1, file);
    }

    private HttpResponse<String> name(int version, String file) {
        String page = coordinator.page(card).body();
        Map<String, String> fields = Visitor.filledIn(page, Map.of("fails", file));
        return coordinator.postForm(card + "/ligums/" + member.volunteer() + "/" + version + "/fails", fields);
    }

    private UUID store(TeamMember of, String kind) {
        return documents.store(
                of.volunteer(), kind, SentFile.of("a.pdf", "application/pdf", SampleFiles.pdf()), COLLEAGUE);
    }
}
