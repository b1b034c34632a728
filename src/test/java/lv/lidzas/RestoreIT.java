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
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;
import lv.lidzas.trial.EmbeddedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A production is backed up, sends, is lost, and goes on from its backup: the jar itself, engine and domain. */
class RestoreIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/saite/([A-Za-z0-9_-]+)");
    private static final String PASSWORD = "nine purple kettles sing";

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
        jar.close();
        // As a dump does: everything in it, nothing around it.
        sql("postgres", "create database restored template original owner app");
        start("original", true);
        await().atMost(PATIENCE).until(() -> to("before@example.org").size() == 1);
        jar.close();

        start("restored", true);

        assertThat(jar.log()).content().contains("This database was restored from a backup: 1 mails");
        apply("after@example.org");
        await().atMost(PATIENCE).until(() -> to("after@example.org").size() == 1);
        assertThat(to("before@example.org")).hasSize(1);
        Visitor administrator = visitor().signIn("admin", PASSWORD);
        String page = administrator.page("/veseliba/aizturetas").body();
        administrator.postForm("/veseliba/aizturetas/nosutit", Map.of("_csrf", Visitor.csrf(page)));
        await().atMost(PATIENCE).until(() -> to("before@example.org").size() == 2);
        // What the link leads to waits as soon as the step that sent it has ended, a moment after the mail.
        await().atMost(PATIENCE).until(() -> confirm(to("before@example.org").get(1)) == 204);
        await().atMost(PATIENCE).until(() -> one("select count(*) from public.act_ru_task"
                        + " where task_def_key_ = 'userTask_reviewApplication'")
                .equals("1"));
        assertThat(one("select count(*) from lidzas.volunteer")).isEqualTo("2");
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
                "LIDZAS_ADMIN_PASSWORD", PASSWORD,
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
