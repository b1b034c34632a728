package lv.lidzas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;
import lv.lidzas.trial.EmbeddedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * A production is backed up, sends, is lost, and goes on from its backup: the jar itself, engine and domain. What both make
 * of the same rows, hours and machines apart, is the same.
 */
class RestoreIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/saite/([A-Za-z0-9_-]+)");

    /** Another machine. */
    private static final String ELSEWHERE = "-Duser.language=fr -Duser.country=FR -Duser.timezone=Asia/Tokyo";

    /** Three months of which numbers were given out, with hours that prove one of them. */
    private static final String NUMBERS =
            """
            delete from lidzas.published_figure; delete from lidzas.published_period;
            insert into lidzas.published_period (from_day, until_day, published_at)
            select date '$first' + n * interval '1 month', date '$first' + (n + 1) * interval '1 month', now()
            from generate_series(0, 2) n;
            insert into lidzas.published_figure (figure, from_day, until_day, part, number)
            select figure, date '$first', date '$first' + interval '1 month', part, number
            from (values ('contacts', '', 12), ('volunteerTime', '', 930), ('contactsByMode', 'phone', 7),
                         ('contactsByMode', '*', 5), ('certificatesIssued', '', 7)) told (figure, part, number);
            insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, created_at, version)
            values ('P-1997-000001', 'Žanete', 'Šķēle-Ķiģele', 'skele', array['skele'], now(), 0);
            insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)
            values ('V-1997-000001', 'P-1997-000001', 'active', '$first', 'staff', 0);
            insert into lidzas.volunteer_hours (reference, volunteer, day, kind, place, minutes, version)
            values ('D-1997-000001', 'V-1997-000001', '$first', 'event', 'Klubs', 1234, 0),
                   ('D-1997-000002', 'V-1997-000001', '$first', 'office', 'Birojs', 50, 0)""";

    private final Path home = RunningJar.newHome();
    private final Map<String, String> settings = new HashMap<>();
    private final RunningJar jar = new RunningJar(home, settings);
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Path data;
    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException, SQLException {
        data = Files.createTempDirectory("lidzas-restore");
        server = EmbeddedServer.in(data).start();
        sql("postgres", "create role app login password 'secret'");
        sql("postgres", "create database original owner app");
        mails.start();
    }

    @AfterEach
    void remove() throws IOException {
        jar.remove();
        mails.stop();
        server.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void whatTheOriginalHasSentIsNotSentAgainUntilAnAdministratorSaysSo() throws SQLException {
        start("original", false);
        apply("before@example.org");
        String report = approveReport();
        jar.close();
        // As a dump does: everything in it, nothing around it.
        sql("postgres", "create database restored template original owner app");
        start("original", true);
        await().atMost(PATIENCE).until(() -> to("before@example.org").size() == 1);
        Map<String, byte[]> files = new GivenReport(jar).files(report);
        jar.close();

        settings.put("JAVA_TOOL_OPTIONS", ELSEWHERE);
        start("restored", true);

        GivenReport.same(new GivenReport(jar).files(report), files);
        assertThat(jar.log()).content().contains("This database was restored from a backup: 1 mails");
        apply("after@example.org");
        await().atMost(PATIENCE).until(() -> to("after@example.org").size() == 1);
        assertThat(to("before@example.org")).hasSize(1);
        Visitor administrator = visitor().signIn("admin", EngineRest.PASSWORD);
        String page = administrator.page("/veseliba/aizturetas").body();
        administrator.postForm("/veseliba/aizturetas/nosutit", Map.of("_csrf", Visitor.csrf(page)));
        await().atMost(PATIENCE).until(() -> to("before@example.org").size() == 2);
        // What the link leads to waits as soon as the step that sent it has ended, a moment after the mail.
        await().atMost(PATIENCE).until(() -> confirm(to("before@example.org").get(1)) == 204);
        await().atMost(PATIENCE).until(() -> one("select count(*) from public.act_ru_task"
                        + " where task_def_key_ = 'userTask_reviewApplication'")
                .equals("1"));
        assertThat(one("select count(*) from lidzas.person where email like '%@example.org'"))
                .isEqualTo("2");
    }

    /** Of numbers that were given out; its files are still to be made. */
    private String approveReport() throws SQLException {
        sql("original", NUMBERS.replace("$first", GivenReport.firstDay().toString()));
        EngineRest rest = new EngineRest(jar);
        List.of(EngineRest.MANAGER, GivenReport.SECOND_MANAGER)
                .forEach(user -> rest.createUser(user, StaffGroups.MANAGERS));
        GivenReport report = new GivenReport(jar);
        String reference = report.ask();
        rest.execute("serviceTask_awaitFigures");
        report.write(reference);
        report.approve(reference);
        return reference;
    }

    private void start(String database, boolean works) {
        settings.putAll(Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                "SPRING_DATASOURCE_USERNAME", "app",
                "SPRING_DATASOURCE_PASSWORD", "secret",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mails.getSmtp().getPort()),
                "LIDZAS_MAIL_FROM", "lidzas@example.org",
                "LIDZAS_BASE_URL", "http://localhost",
                "LIDZAS_ADMIN_ID", "admin",
                "LIDZAS_ADMIN_PASSWORD", EngineRest.PASSWORD,
                "CAMUNDA_BPM_JOB_EXECUTION_ENABLED", String.valueOf(works)));
        jar.start();
    }

    private void apply(String email) {
        String form =
                """
                {"volunteer": {"firstName": "Ilze", "lastName": "Kopija", "birthDate": "1990-05-01", "email": "%s",
                "municipality": "riga", "languages": ["lv"], "helpKinds": ["translation"],
                "motivation": "Gribu palīdzēt.", "noticeRead": true}}""";
        assertThat(visitor()
                        .postJson("/api/public/forms/volunteerApplication", form.formatted(email))
                        .statusCode())
                .isEqualTo(201);
    }

    private int confirm(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return visitor().postJson("/api/public/links/" + link.group(1), "{}").statusCode();
    }

    private Visitor visitor() {
        return new Visitor(jar.port());
    }

    private List<String> to(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(RestoreIT::text)
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
    }

    private String one(String query) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "restored").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void sql(String database, String statement) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
