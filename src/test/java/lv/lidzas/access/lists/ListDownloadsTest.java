package lv.lidzas.access.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is taken along as it is shown, by whoever may see it, and that is written down. */
@IntegrationTest
class ListDownloadsTest {

    private static final String PASSWORD = "a long test password";
    private static final String OURS = "?izlase=atvertie&atbildigais=taken.owner&seciba=vards&veids=";

    /** What a spreadsheet would take for a formula. */
    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "|cmd", "%x");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void add() {
        removeRows();
        staff.ensureUser("taken.owner", PASSWORD, StaffGroups.COORDINATORS, "Saraksta", "Ņēmēja");
        staff.ensureUser("taken.analyst", PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        for (int i = 0; i < FORMULAS.size(); i++) {
            String number = "1994-00000" + i;
            database.sql(
                            "insert into lidzas.person (reference, first_name, last_name, phone, email, name_key, name_codes,"
                                    + " created_at, version) values (?, ?, 'Zeltiņa', '+3712000000' || ?, 'slepens@example.org',"
                                    + " 'x', array['x'], now(), 0)")
                    .params("P-" + number, FORMULAS.get(i), Integer.toString(i))
                    .update();
            database.sql(
                            "insert into lidzas.support_case (reference, person, stage, opened_on, contact_language,"
                                    + " interpreter_needed, protection_status, referred_by, owner, next_date, last_contact_on,"
                                    + " priority, planned_said, date_said, version) values (?, ?, 'supported', current_date, 'fa',"
                                    + " false, 'other', 'self', 'taken.owner', date '2031-02-03', current_date, 'low', 0, 0, 0)")
                    .params("C-" + number, "P-" + number)
                    .update();
        }
    }

    @AfterEach
    void remove() {
        removeRows();
        identities.deleteUser("taken.owner");
        identities.deleteUser("taken.analyst");
    }

    private void removeRows() {
        for (String statement : List.of(
                "delete from lidzas.security_event where account like 'taken.%'",
                "delete from lidzas.person_opening where person like 'P-1994-%'",
                "delete from lidzas.support_case where reference like 'C-1994-%'",
                "delete from lidzas.person where reference like 'P-1994-%'")) {
            database.sql(statement).update();
        }
    }

    @Test
    void nothingThatSomebodyTypedBecomesAFormula() throws IOException {
        String csv = text("taken.owner", "/gadijumi/lejupielade" + OURS + "csv");

        assertThat(csv).startsWith("\uFEFF");
        FORMULAS.forEach(formula -> assertThat(csv)
                .as("%s", formula)
                .contains("'" + formula + " Zeltiņa")
                .doesNotContain(";" + formula));

        String sheet = sheetOf(bytes("taken.owner", "/gadijumi/lejupielade" + OURS + "xlsx"));
        assertThat(sheet).doesNotContain("<f>", "<f ").contains("C-1994-000000");
    }

    @Test
    void theColumnsAreThoseOfThePageAndDaysAreDays() {
        String csv = text("taken.owner", "/gadijumi/lejupielade" + OURS + "csv");

        assertThat(csv.lines().findFirst().orElseThrow().substring(1))
                .isEqualTo("Atbalstāmais;Numurs;Saziņas valoda;Prioritāte;Posms;Nākamais;Datums;Brīvprātīgais;"
                        + "Atbildīgais;Pēdējā saziņa");
        assertThat(csv)
                .contains("2031-02-03", "Saraksta Ņēmēja")
                .doesNotContain("slepens@example.org", "12000000", "P-1994-", "vēl nav");
    }

    @Test
    void theFilesNameSaysWhichListAndWhenAndNothingOfWhom() {
        HttpResponse<String> answer = answer("taken.owner", "/gadijumi/lejupielade" + OURS + "csv&q=C-1994-000001");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"gadijumi-" + LocalDate.now(clock) + ".csv\"");
        assertThat(answer.body().lines().filter(line -> line.contains("C-1994-")))
                .hasSize(1);
    }

    @Test
    void whoTookWhichListIsWrittenDownAndStandsOnEachPersonsCard() {
        text("taken.owner", "/gadijumi/lejupielade" + OURS + "csv&q=C-1994-000001");
        text("taken.owner", "/gadijumi/lejupielade" + OURS + "druka");

        assertThat(database.sql("select target from lidzas.security_event where account = 'taken.owner'"
                                + " and kind = 'listTaken' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "/gadijumi atbildigais:taken.owner izlase:atvertie seciba:vards q:* 1 csv",
                        "/gadijumi atbildigais:taken.owner izlase:atvertie seciba:vards " + FORMULAS.size() + " druka");
        assertThat(database.sql("select count(*) from lidzas.person_opening where user_id = 'taken.owner'"
                                + " and purpose = 'list' and person like 'P-1994-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(FORMULAS.size());
        assertThat(text("taken.owner", "/personas/P-1994-000001?notikumi=openings"))
                .contains("Lejupielādēts vai drukāts saraksts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gadijumi", "/personas", "/nodarbibas"})
    void whoeverDoesNotSeeTheListDoesNotGetIt(String list) {
        for (String kind : List.of("xlsx", "csv", "druka")) {
            String path = list + "/lejupielade?veids=" + kind;

            assertThat(answer("taken.analyst", path).statusCode()).as(path).isEqualTo(403);
            assertThat(answer("taken.owner", path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(answer("taken.owner", list + "/lejupielade?veids=exe").statusCode())
                .isEqualTo(404);
        assertThat(database.sql("select count(*) from lidzas.security_event where account = 'taken.analyst'"
                                + " and kind = 'listTaken'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> answer(String account, String path) {
        return new Visitor(port).signIn(account, PASSWORD).page(path);
    }

    private String text(String account, String path) {
        return answer(account, path).body();
    }

    private byte[] bytes(String account, String path) {
        return new Visitor(port).signIn(account, PASSWORD).file(path);
    }

    private static String sheetOf(byte[] workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
