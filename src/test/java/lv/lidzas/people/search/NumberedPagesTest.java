package lv.lidzas.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.TeamMember;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever number is typed into the search of the header, it leads to its page or to a sentence, never to a refusal. */
@ProcessTest
class NumberedPagesTest {

    private static final String UNKNOWN = "-1971-000001";

    @LocalServerPort
    private int port;

    @Autowired
    private RecordStores records;

    @Autowired
    private List<PaperNumbers> papers;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aNumberThatNothingHasIsSaidToBeNone() {
        SoftAssertions answers = new SoftAssertions();
        for (String account : List.of(Journey.COORDINATOR, Journey.MANAGER)) {
            Visitor colleague = signedIn(account);
            for (String beginning : beginnings()) {
                String number = beginning + UNKNOWN;
                for (String path : List.of("/personas?q=", "/personas/atrasti?q=")) {
                    HttpResponse<String> answer = colleague.page(path + number.toLowerCase(Locale.ROOT));
                    answers.assertThat(answer.statusCode()).as(path + number).isEqualTo(200);
                    answers.assertThat(answer.body())
                            .as(path + number)
                            .containsPattern("<p class=\"empty\">[^<]*" + number + "[^<]*\\.")
                            .doesNotContain("Neviens nav atrasts");
                }
            }
        }
        answers.assertAll();
    }

    @Test
    void aKindThatHasNoPageOfItsOwnSaysWhatItIs() {
        SoftAssertions sentences = new SoftAssertions();
        for (RecordType type : records.types()) {
            String number = type.prefix() + UNKNOWN;
            if (isOfPerson(type, number)) {
                continue;
            }
            String page = records.named(type.name()).page(number);
            if (page == null || !page.endsWith(number)) {
                for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                    sentences
                            .assertThat(
                                    messages.getMessage("number." + type.name(), new Object[] {number}, "", language))
                            .as(type.name())
                            .contains(number);
                }
            }
        }
        sentences.assertAll();
    }

    @Test
    void aCertificateLeadsToWhoeverHasLearntTheProgramme() {
        TeamMember member = training.trained();
        String certificate = database.sql("select certificate from lidzas.training_run where person = ?")
                .param(member.person())
                .query(String.class)
                .single();
        Visitor coordinator = signedIn(Journey.COORDINATOR);

        String way = Visitor.location(coordinator.page("/personas?q=" + certificate.toLowerCase(Locale.ROOT)));

        assertThat(Visitor.location(coordinator.page(way))).endsWith("/personas/" + member.person());
        assertThat(coordinator.page("/personas/atrasti?q=" + certificate).body())
                .contains("href=\"" + way + "\"", "Atvērt " + certificate);
    }

    @Test
    void aCampaignOpensToAManagerAndACoordinatorReadsWhomToAsk() {
        transaction.executeWithoutResult(status -> database.sql(
                        "insert into lidzas.recruitment_campaign (reference, name, starts_on, ends_on,"
                                + " target, version) values ('K-1971-000007', 'Blakus', '1971-02-01', '1971-05-31', 3, 0)")
                .update());
        try {
            assertThat(Visitor.location(signedIn(Journey.MANAGER).page("/personas?q=K-1971-000007")))
                    .endsWith("/kampanas/K-1971-000007");
            HttpResponse<String> refused = signedIn(Journey.COORDINATOR).page("/personas?q=K-1971-000007");
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("pajautājiet viņam par K-1971-000007");
        } finally {
            transaction.executeWithoutResult(
                    status -> database.sql("delete from lidzas.recruitment_campaign where reference = 'K-1971-000007'")
                            .update());
        }
    }

    @Test
    void aVersionOfTheProgrammeAndACheckOfTheNightSayWhatTheyAreAndWhereToLook() {
        String programme = database.sql("select reference from lidzas.training_programme order by reference limit 1")
                .query(String.class)
                .single();
        transaction.executeWithoutResult(
                status -> database.sql("insert into lidzas.case_check (reference, made_on, findings, version)"
                                + " values ('F-1971-000007', '1971-02-01', '[]', 0)")
                        .update());
        try {
            Visitor coordinator = signedIn(Journey.COORDINATOR);
            assertThat(coordinator.page("/personas?q=" + programme).body())
                    .contains(programme + " ir mācību programmas redakcija.")
                    .containsPattern("<p class=\"empty\">.*(?s:.*?)href=\"/nodarbibas\"");
            assertThat(Visitor.location(coordinator.page("/personas?q=F-1971-000007")))
                    .endsWith("/gadijumi/parbaudes/F-1971-000007");
        } finally {
            transaction.executeWithoutResult(
                    status -> database.sql("delete from lidzas.case_check where reference = 'F-1971-000007'")
                            .update());
        }
    }

    private List<String> beginnings() {
        return Stream.concat(
                        records.types().stream().map(RecordType::prefix),
                        papers.stream().map(PaperNumbers::prefix))
                .toList();
    }

    /** The page of such a record is that of somebody, who is looked up. */
    private boolean isOfPerson(RecordType type, String number) {
        try {
            Objects.requireNonNullElse(records.named(type.name()).page(number), "");
            return false;
        } catch (NoSuchRecord e) {
            return true;
        }
    }

    private Visitor signedIn(String account) {
        return new Visitor(port).signIn(account, Journey.PASSWORD);
    }
}
