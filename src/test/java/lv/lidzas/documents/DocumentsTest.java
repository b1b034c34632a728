package lv.lidzas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OpenedRecords;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are handed in from the card, on the own page and by a link, opened by whoever may, and erased. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class DocumentsTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
    private static final String MARK = "Slepenskopija";

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private Documents documents;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("oldDocuments")
    private NightlyWork oldDocuments;

    @Autowired
    @Qualifier("filesWithoutRow")
    private NightlyWork sweep;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember member;
    private Visitor own;
    private Visitor coordinator;
    private String card;

    @BeforeEach
    void begin() {
        member = fixtures.inProbation();
        own = OwnPages.signIn(context, port, member.person());
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        card = "/personas/" + member.person();
    }

    @Test
    void aColleagueHandsAFileInFromTheCardAndOpensItWhichIsWrittenDown() {
        byte[] pdf = SampleFiles.pdf();
        HttpResponse<String> answer =
                Upload.send(coordinator, card + "/dokumenti/jauns", "agreement", "Līgums Anna.pdf", pdf);

        assertThat(Visitor.location(answer)).isEqualTo(card + "?dokuments#dokumenti");
        String page = coordinator.page(card).body();
        assertThat(page).contains("parakstīts līgums", "Pievienots dokuments: parakstīts līgums");
        assertThat(page).doesNotContain("Līgums Anna");
        assertThat(openings()).isZero();

        HttpResponse<byte[]> opened = coordinator.bytes(card + "/dokumenti/" + Upload.file(page));
        assertThat(opened.body()).isEqualTo(pdf);
        assertThat(opened.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"agreement-[0-9-]{10}\\.pdf\"");
        assertThat(opened.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(opened.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(openings()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceEachAtItsInputInTheLanguageOfThePage() {
        for (String language : List.of("lv", "en")) {
            String path = card + "/dokumenti/jauns";
            String body = Upload.send(coordinator, path + "?lang=" + language, "", "", new byte[0])
                    .body();

            assertThat(body)
                    .containsSubsequence(
                            language.equals("lv") ? "<title>Kļūda: " : "<title>Error: ",
                            "class=\"form-errors\" role=\"alert\" tabindex=\"-1\" autofocus",
                            "href=\"#kind\"",
                            "href=\"#file\"",
                            "id=\"kind-wrong\"",
                            "id=\"file-wrong\"");
        }
        HttpResponse<String> withoutKind =
                Upload.send(coordinator, card + "/dokumenti/jauns?lang=lv", "", "a.pdf", SampleFiles.pdf());
        assertThat(withoutKind.statusCode()).isEqualTo(422);
        assertThat(withoutKind.body()).contains("Izvēlieties, kas tas par dokumentu.", "Izvēlieties failu vēlreiz.");
        assertThat(Upload.send(
                                coordinator,
                                card + "/dokumenti/jauns",
                                "agreement",
                                "a.txt",
                                "nekas".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("<title>Kļūda: ", "href=\"#file\"", "Šādu failu nepieņemam.");
    }

    @Test
    void aPersonHandsAFileInOnTheOwnPageAndNobodyElseOpensIt() {
        String page = own.page("/mana/dokumenti/jauns").body();
        assertThat(page).contains("Pasi, personas apliecību", "ne lielāks par 10 MB", "capture=\"environment\"");
        assertThat(own.page("/mana/dokumenti/jauns?lang=en").body()).contains("copy of a passport");

        HttpResponse<String> answer =
                Upload.send(own, "/mana/dokumenti/jauns", "receipt", "a.jpg", SampleFiles.photo(40, 20, 6, MARK));

        assertThat(Visitor.location(answer)).isEqualTo("/mana?dokuments#dokumenti");
        String id = Upload.file(own.page("/mana").body());
        assertThat(own.bytes("/mana/dokumenti/" + id).statusCode()).isEqualTo(200);
        assertThat(new String(own.bytes("/mana/dokumenti/" + id).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain(MARK);
        TeamMember other = fixtures.inProbation();
        Visitor stranger = OwnPages.signIn(context, port, other.person());
        assertThat(stranger.bytes("/mana/dokumenti/" + id).statusCode()).isEqualTo(404);
        assertThat(coordinator
                        .bytes("/personas/" + other.person() + "/dokumenti/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator.bytes(card + "/dokumenti/" + id).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).bytes(card + "/dokumenti/" + id).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whoeverHoldsALinkHandsInWhatTheLinkIsForAndSeesNothing() {
        TeamMember reviewed = fixtures.toBeReviewed(Canary.mailbox());
        String instance =
                journey.instance("volunteerOnboarding", reviewed.volunteer()).getId();
        String link = links.toTask(instance, "userTask_reviewApplication", reviewed.volunteer(), Coordinator.LATVIAN)
                .replaceFirst("http://[^/]+", "");
        Visitor holder = new Visitor(port);
        assertThat(holder.page(link + "?lang=lv").body()).contains(link + "/dokuments");

        HttpResponse<String> answer =
                Upload.send(holder, link + "/dokuments", "guardianConsent", "a.pdf", SampleFiles.pdf());

        assertThat(Visitor.location(answer)).isEqualTo(link + "/dokuments?dokuments");
        assertThat(documents.of(reviewed.volunteer())).singleElement().satisfies(one -> assertThat(one.storedBy())
                .isNull());
        assertThat(holder.page(link + "/dokuments?dokuments").body())
                .contains("Dokuments ir saglabāts.")
                .doesNotContain(documents.of(reviewed.volunteer()).get(0).id().toString());
        erasure.erase(reviewed.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        assertThat(holder.page(link + "/dokuments").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedIsSaidInWordsAndNothingIsStored() {
        String path = card + "/dokumenti/jauns";
        HttpResponse<String> answer = Upload.send(coordinator, path, "photo", "a.pdf", SampleFiles.pdf());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Šim dokumentam tāda veida failu nepieņemam.");
        assertThat(Upload.send(coordinator, path, "agreement", "a.pdf", new byte[0])
                        .body())
                .contains("Fails nav izvēlēts");
        assertThat(Upload.send(coordinator, path, "passport", "a.pdf", SampleFiles.pdf())
                        .body())
                .contains("Izvēlieties, kas tas par dokumentu.");
        assertThat(Upload.send(coordinator, path, "agreement", "a.pdf", new byte[11 * 1024 * 1024])
                        .body())
                .contains("drīkst būt ne vairāk par 10 MB");
        assertThat(documents.of(member.volunteer())).isEmpty();
    }

    @Test
    void withoutTheTokenNothingIsTakenApart() {
        HttpResponse<String> answer = Upload.multipart(
                coordinator, card + "/dokumenti/jauns", Map.of("veids", "agreement"), "a.pdf", SampleFiles.pdf());

        assertThat(answer.statusCode()).isIn(302, 303, 403);
        assertThat(documents.of(member.volunteer())).isEmpty();
    }

    @Test
    void whatOneOpenedPageSendsTwiceIsKeptOnce() {
        String page = coordinator.page(card + "/dokumenti/jauns").body();
        Map<String, String> fields = Visitor.filledIn(page, Map.of("veids", "agreement"));
        byte[] pdf = SampleFiles.pdf();
        Upload.multipart(coordinator, Upload.sendTo(page), fields, "a.pdf", pdf);
        Upload.multipart(coordinator, Upload.sendTo(page), fields, "a.pdf", pdf);

        assertThat(documents.of(member.volunteer())).hasSize(1);
    }

    @Test
    void anotherModuleKeepsAFileWithItsRecord() {
        UUID id = documents.store(member.volunteer(), "receipt", pdf(), COLLEAGUE);

        assertThat(documents.of(member.volunteer()))
                .extracting(StoredDocument::id)
                .containsExactly(id);
        assertThat(documents.of(member.person())).isEmpty();
        documents.erase(id);
        assertThat(documents.of(member.volunteer())).isEmpty();
        assertThatThrownBy(() -> documents.erase(id)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> documents.store(member.person(), "agreement", pdf(), COLLEAGUE))
                .isInstanceOfSatisfying(
                        DocumentRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED));
        assertThatThrownBy(() -> documents.store("P-1999-999999", "photo", pdf(), Actor.person(member.person())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void nobodyFillsADiskOnTheOwnPage() {
        for (int number = 0; number < 20; number++) {
            documents.store(member.volunteer(), "receipt", pdf(), Actor.person(member.person()));
        }
        assertThatThrownBy(() -> documents.store(member.volunteer(), "receipt", pdf(), Actor.person(member.person())))
                .isInstanceOfSatisfying(
                        DocumentRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_TODAY));
        documents.store(member.volunteer(), "receipt", pdf(), COLLEAGUE);
        clock.pass(Duration.ofHours(25));
        documents.store(member.volunteer(), "receipt", pdf(), Actor.person(member.person()));
    }

    @Test
    void aColleagueErasesWhatShouldNotBeThere() {
        UUID id = documents.store(member.volunteer(), "otherLetter", pdf(), COLLEAGUE);
        String page = coordinator.page(card).body();

        HttpResponse<String> answer =
                coordinator.postForm(card + "/dokumenti/" + id + "/dzest", Visitor.filledIn(page, Map.of()));

        assertThat(Visitor.location(answer)).isEqualTo(card + "?dokuments-dzests#dokumenti");
        assertThat(stored(id)).isZero();
    }

    @Test
    void aPersonErasesAnOwnFileThatNobodyNeedsAndColleaguesSeeThatItIsGone() {
        UUID id = documents.store(member.person(), "photo", photo(), Actor.person(member.person()));
        String page = own.page("/mana").body();
        assertThat(page).contains("/mana/dokumenti/" + id + "/dzest", "Dokumentu izdzēsīsim uzreiz");

        HttpResponse<String> answer =
                own.postForm("/mana/dokumenti/" + id + "/dzest", Visitor.filledIn(page, Map.of()));

        assertThat(Visitor.location(answer)).isEqualTo("/mana?dokuments-dzests#dokumenti");
        assertThat(stored(id)).isZero();
        assertThat(own.page("/mana").body()).doesNotContain(id.toString());
        assertThat(own.bytes("/mana/dokumenti/" + id).statusCode()).isEqualTo(404);
        assertThat(coordinator.page(card).body())
                .contains("persona to izdzēsa", "Persona izdzēsa savu dokumentu: fotogrāfija")
                .doesNotContain("href=\"" + card + "/dokumenti/" + id + "\"");
        assertThat(coordinator.bytes(card + "/dokumenti/" + id).statusCode()).isEqualTo(404);

        clock.set(clock.today().plusMonths(36).plusDays(1));
        oldDocuments.work();
        assertThat(documents.of(member.person())).isEmpty();
    }

    @Test
    void whatIsNeededAColleagueHandedInOrIsAnothersAPersonDoesNotErase() {
        Actor self = Actor.person(member.person());
        UUID needed = documents.store(member.volunteer(), "agreement", pdf(), self);
        UUID receipt = documents.store(member.volunteer(), "receipt", pdf(), self);
        UUID colleagues = documents.store(member.person(), "photo", photo(), COLLEAGUE);
        TeamMember other = fixtures.inProbation();
        UUID others = documents.store(other.person(), "photo", photo(), Actor.person(other.person()));
        UUID own = documents.store(member.person(), "photo", photo(), self);
        String page = this.own.page("/mana").body();

        for (UUID file : List.of(needed, receipt, colleagues, others)) {
            assertThat(page).doesNotContain(file + "/dzest");
            assertThat(this.own
                            .postForm("/mana/dokumenti/" + file + "/dzest", Visitor.filledIn(page, Map.of()))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stored(file)).isOne();
        }
        assertThat(page).contains(own + "/dzest");
        erasure.erase(member.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        assertThat(stored(own)).isZero();
    }

    @Test
    void filesGoWithThePersonAndMoveWithAJoin() {
        UUID kept = documents.store(member.volunteer(), "agreement", pdf(), COLLEAGUE);
        TeamMember same = fixtures.inProbation();
        UUID moved = documents.store(same.person(), "photo", photo(), COLLEAGUE);

        people.merge(member.person(), same.person(), Journey.MANAGER);
        assertThat(documents.of(member.person())).extracting(StoredDocument::id).containsExactly(moved);

        erasure.erase(member.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);
        assertThat(stored(kept) + stored(moved)).isZero();
        assertThat(database.sql("select count(*) from lidzas.document where person = ?")
                        .param(member.person())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingOfAFileOrItsNameStandsReadableInTheDatabase() {
        byte[] pdf = SampleFiles.pdf(MARK, document -> {});
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains(MARK);

        Upload.send(own, "/mana/dokumenti/jauns", "receipt", MARK + ".pdf", pdf);

        assertThat(documents.of(member.volunteer())).hasSize(1);
        assertThat(DatabaseTraces.of(List.of(MARK), database)).isEmpty();
    }

    @Test
    void aFileIsErasedOnceItsTimeIsOverAndOneKeptWithItsRecordIsNot() {
        UUID receipt = documents.store(member.volunteer(), "receipt", pdf(), COLLEAGUE);
        UUID agreement = documents.store(member.volunteer(), "agreement", pdf(), COLLEAGUE);
        StoredDocument kept = documents.of(member.volunteer()).stream()
                .filter(one -> one.id().equals(receipt))
                .findFirst()
                .orElseThrow();
        assertThat(kept.keptUntil()).isEqualTo(clock.today().plusMonths(72));

        clock.set(clock.today().plusMonths(72));
        oldDocuments.work();
        assertThat(stored(receipt)).isEqualTo(1);
        clock.pass(Duration.ofDays(1));
        oldDocuments.work();

        assertThat(stored(receipt)).isZero();
        assertThat(stored(agreement)).isEqualTo(1);
    }

    @Test
    void whatTheStoreHasLostIsSaidInWordsAndCountsAsSeenByNobody(CapturedOutput log) {
        UUID lost = documents.store(member.volunteer(), "receipt", pdf(), Actor.person(member.person()));
        database.sql("delete from lidzas.document_chunk where file = ?")
                .param(lost)
                .update();

        HttpResponse<byte[]> answer = coordinator.bytes(card + "/dokumenti/" + lost);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo(card + "?dokumenta-nav#dokumenti");
        assertThat(coordinator.page(card + "?dokumenta-nav").body()).contains("paša faila glabātavā nav");
        assertThat(Visitor.location(own.bytes("/mana/dokumenti/" + lost))).isEqualTo("/mana?dokumenta-nav#dokumenti");
        assertThat(own.page("/mana?dokumenta-nav").body()).contains("tas mums nav atrodams");
        assertThat(own.page("/mana?dokumenta-nav&lang=en").body()).contains("we cannot find it");
        assertThat(openings()).isZero();
        assertThat(log.getAll())
                .contains("The store does not have the content " + lost)
                .doesNotContain("FileMissing");
    }

    @Test
    void contentThatNoRowNamesIsSweptADayLater() {
        UUID kept = documents.store(member.volunteer(), "agreement", pdf(), COLLEAGUE);
        UUID lost = documents.store(member.volunteer(), "agreement", pdf(), COLLEAGUE);
        database.sql("delete from lidzas.document where id = ?").param(lost).update();

        sweep.work();
        assertThat(stored(lost)).isEqualTo(1);
        clock.pass(Duration.ofHours(25));
        sweep.work();

        assertThat(stored(lost)).isZero();
        assertThat(stored(kept)).isEqualTo(1);
    }

    private int stored(UUID file) {
        return database.sql("select count(distinct file) from lidzas.document_chunk where file = ?")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private long openings() {
        return OpenedRecords.of(database, member.person()).stream()
                .filter(one -> one.purpose().equals("document"))
                .count();
    }

    private static SentFile pdf() {
        return SentFile.of("a.pdf", "application/pdf", SampleFiles.pdf());
    }

    private static SentFile photo() {
        return SentFile.of("a.png", "image/png", SampleFiles.picture("png", 20, 20));
    }
}
