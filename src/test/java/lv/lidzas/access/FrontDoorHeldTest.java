package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a front door must stand: words about where somebody comes from, halves of requests, lost cookies. */
@IntegrationTest
class FrontDoorHeldTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final int MOST_AT_ONCE = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private final List<Socket> sockets = new ArrayList<>();
    private Doors doors;
    private String user;

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "held");
        user = doors.user("coordinator");
    }

    @AfterEach
    void nobody() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        doors.remove();
    }

    @Test
    void onlyAKnownProxySaysWhereARequestComesFrom() throws IOException {
        String basic = Visitor.basic(user, "wrong")[1];
        Socket stranger = connect("127.0.0.2");
        send(
                stranger,
                "GET /engine-rest/version HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.71\r\nAuthorization: "
                        + basic + "\r\nConnection: close\r\n\r\n");
        assertThat(firstLine(stranger)).contains("401");
        new Visitor(port).data("/engine-rest/version", "X-Forwarded-For", "203.0.113.72", "Authorization", basic);

        assertThat(database.sql("select address from lidzas.security_event where account = ? order by id")
                        .param(user)
                        .query(String.class)
                        .list())
                .containsExactly("127.0.0.2", "203.0.113.72");
    }

    @Test
    void halvesOfRequestsStopTheServerForNobodyElse() throws IOException {
        for (int i = 0; i < 230; i++) {
            Socket socket = connect("127.0.0.3");
            send(
                    socket,
                    "POST /ieiet HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 100000\r\n\r\nlietotajs=");
        }

        assertThat(new Visitor(port).page("/ieiet").statusCode()).isEqualTo(200);

        int refused = 0;
        for (Socket socket : sockets) {
            // Silence ends each of them long before a minute.
            String line = firstLine(socket);
            refused += line != null && line.contains("429") ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(230 - 2 * MOST_AT_ONCE);
    }

    @Test
    void theHostThatARequestNamesSteersNobodyAfterSigningIn() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> sent = visitor.page(TASKLIST, "X-Forwarded-Host", "evil.example");
        assertThat(Visitor.location(sent)).isEqualTo("/ieiet");

        assertThat(Visitor.location(visitor.trySignIn(user, Doors.PASSWORD))).isEqualTo(TASKLIST);
    }

    @Test
    void whatIsSentWithoutASessionOrItsTokenLeadsToTheSignInPageWithAWord() {
        Visitor signedIn = new Visitor(port).signIn(user, Doors.PASSWORD);
        Visitor stranger = new Visitor(port);
        String token = Visitor.csrf(stranger.page("/ieiet").body());

        assertThat(Visitor.location(signedIn.postForm("/konts/valoda", Map.of("valoda", "en"))))
                .isEqualTo("/ieiet?nav-nosutits");
        assertThat(Visitor.location(stranger.postForm("/konts/valoda", Map.of("valoda", "en", "_csrf", token))))
                .isEqualTo("/ieiet?nav-nosutits");
        assertThat(stranger.page("/ieiet?nav-nosutits").body()).contains("iesūtītais nav saglabāts");
    }

    @Test
    void aFormThatIsSentWithoutASessionLeadsToAPageWhateverItAccepts() {
        HttpResponse<String> answer = new Visitor(port)
                .send(
                        "POST",
                        "/konts/valoda",
                        HttpRequest.BodyPublishers.ofString("valoda=en"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(Visitor.location(answer)).isEqualTo("/ieiet?nav-nosutits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Requested-With: XMLHttpRequest", "HX-Request: true"})
    void aScriptThatSendsWithoutASessionOrItsTokenGetsAPlain401(String header) {
        String[] script = header.split(": ");
        Visitor signedIn = new Visitor(port).signIn(user, Doors.PASSWORD);

        assertThat(signedIn.postForm("/konts/valoda", Map.of("valoda", "en"), script)
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(port)
                        .postForm("/konts/valoda", Map.of("valoda", "en"), script)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPersonWithoutATokenIsNotToldAboutRoles() {
        assertThat(new Visitor(port).postForm("/pieteikties", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(Visitor.location(new Visitor(port).postForm("/mana/dati", Map.of())))
                .isEqualTo("/mana");
    }

    @Test
    void whatTheEngineAnswersIsStoredNowhere() {
        doors.deploy();
        String task = doors.task(Doors.WATCH);
        Visitor coordinator = new Visitor(port).signIn(user, Doors.PASSWORD).open("tasklist");

        for (String path : List.of("", "/form", "/form-variables", "/deployed-form", "/identity-links")) {
            assertThat(coordinator
                            .data("/camunda/api/engine/engine/default/task/" + task + path)
                            .headers()
                            .allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-store");
            assertThat(new Visitor(port)
                            .data("/engine-rest/task/" + task + path, Visitor.basic(user, Doors.PASSWORD))
                            .headers()
                            .allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-store");
        }
        assertThat(coordinator
                        .data("/camunda/api/engine/engine/default/filter?resourceType=Task")
                        .headers()
                        .allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    private Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 5_000);
        socket.setSoTimeout(20_000);
        sockets.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        try {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        } catch (SocketException closed) {
            return null;
        }
    }
}
