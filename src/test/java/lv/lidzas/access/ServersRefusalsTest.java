package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.lidzas.support.IntegrationTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself cannot read is answered as everything else is: our words, no version, no more than one line. */
@IntegrationTest
class ServersRefusalsTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    /** Of the server's own pages. */
    private static final Pattern SERVERS = Pattern.compile("(?i)tomcat|apache|coyote|HTTP Status|exception|\\bat org");

    /** Whoever does not speak HTTP may be answered by hanging up. */
    private static final List<String> NO_HTTP = List.of("TLS", "nothing", "half a line", "noise");

    /** Whether a program asks cannot be read either. */
    private static final List<String> NO_PATH = List.of(
            "backslash",
            "angle",
            "quote",
            "brace",
            "bracket",
            "bar",
            "caret",
            "backtick",
            "letter that is not ASCII",
            "control character",
            "too long",
            "long query",
            "angle in the query");

    @LocalServerPort
    private int port;

    @BeforeEach
    void whatIsSaidOnceIsSaid() {
        new RawHttp(port).send("GET", "/", List.of("Accept: text/html"), null);
    }

    @Test
    void whatTheServerCannotReadIsRefusedWithAPageOfOurs() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        paths().forEach((kind, path) ->
                kinds.put(kind, bytes("GET " + path + " HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n\r\n")));
        kinds.putAll(requests());

        judge(kinds, ServersRefusalsTest::isPage);
    }

    @Test
    void aProgramIsAnsweredWithProblemDetails() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        paths().forEach((kind, path) ->
                kinds.put(kind, bytes("GET /api/public" + path + " HTTP/1.1\r\n" + HOST + "\r\n")));

        judge(
                kinds,
                answer -> answer.head().contains("application/problem+json")
                        && answer.body().contains("urn:lidzas:problem:status-"));
    }

    @Test
    void theEnginesInterfacesAnswerInTheirShape() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        paths().forEach((kind, path) ->
                kinds.put(kind, bytes("GET /engine-rest" + path + " HTTP/1.1\r\n" + HOST + "\r\n")));

        judge(
                kinds,
                answer -> answer.head().contains("application/json")
                        && answer.body().contains("\"message\":\""));
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        RawHttp server = new RawHttp(port);

        assertThat(server.send("GET", "/%00?lang=en", List.of(), null).body()).contains("We cannot read this request");
        assertThat(server.send("GET", "/%00", List.of("Cookie: lidzas-language=en"), null)
                        .body())
                .contains("We cannot read this request");
        assertThat(server.send("GET", "/%00", List.of(), null).body()).contains("Šo pieprasījumu nevaram izlasīt");
    }

    private void judge(Map<String, byte[]> kinds, Predicate<RawHttp.Answer> ours) {
        SoftAssertions answers = new SoftAssertions();
        RawHttp server = new RawHttp(port);
        try (LinesOfLog log = LinesOfLog.listen()) {
            kinds.forEach((kind, request) -> {
                RawHttp.Answer answer = server.send(request);
                String shown = kind + ": " + answer.status() + "\n" + answer.head() + "\n" + answer.body();
                if (answer.status() != 0 || !NO_HTTP.contains(kind)) {
                    answers.assertThat(answer.status())
                            .as(shown)
                            .isBetween(400, 505)
                            .isNotEqualTo(500);
                    answers.assertThat(ours.test(answer) || NO_PATH.contains(kind) && isPage(answer))
                            .as(shown)
                            .isTrue();
                }
                answers.assertThat(answer.body()).as(kind).doesNotContainPattern(SERVERS);
                answers.assertThat(answer.head().toLowerCase(Locale.ROOT))
                        .as(kind)
                        .doesNotContain("server:", "x-powered-by");
                answers.assertThat(log.take()).as(kind).hasSizeLessThanOrEqualTo(1);
            });
        }
        answers.assertAll();
    }

    private static boolean isPage(RawHttp.Answer answer) {
        return answer.isPage()
                && answer.body().contains("Līdzās")
                && answer.body().contains("<h1>");
    }

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("NUL", "/%00");
        paths.put("NUL within", "/a%00b");
        paths.put("a percent sign alone", "/a%");
        paths.put("no hexadecimal", "/a%zz");
        paths.put("half of an encoding", "/a%4");
        paths.put("no UTF-8", "/%ff%fe");
        paths.put("overlong UTF-8", "/%c0%ae%c0%ae/x");
        paths.put("encoded slash", "/a%2fb");
        paths.put("encoded backslash", "/a%5cb");
        paths.put("encoded semicolon", "/a%3bb");
        paths.put("encoded percent", "/a%25b");
        paths.put("encoded dots", "/%2e%2e/x");
        paths.put("encoded newline", "/a%0ab");
        paths.put("out of the root", "/../../../../x");
        paths.put("empty part", "//x");
        paths.put("empty part within", "/a//x");
        paths.put("backslash", "/a\\b");
        paths.put("parameter", "/a;b=c");
        paths.put("session in the path", "/x;jsessionid=1");
        paths.put("angle", "/a<b>");
        paths.put("quote", "/a\"b");
        paths.put("brace", "/a{b}");
        paths.put("bracket", "/a[b]");
        paths.put("bar", "/a|b");
        paths.put("caret", "/a^b");
        paths.put("backtick", "/a`b");
        paths.put("letter that is not ASCII", "/ā");
        paths.put("control character", "/a\u0001b");
        paths.put("too long", "/" + "a".repeat(20_000));
        paths.put("long query", "/x?" + "a".repeat(20_000));
        paths.put("NUL in the query", "/x?a=%00");
        paths.put("angle in the query", "/x?a=<b>");
        return paths;
    }

    private static Map<String, byte[]> requests() {
        Map<String, byte[]> requests = new LinkedHashMap<>();
        requests.put("no such method", bytes("FOO / HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("small method", bytes("get / HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("method with a sign", bytes("GE(T / HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("TRACE", bytes("TRACE / HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("CONNECT", bytes("CONNECT example.org:443 HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("star", bytes("FOO * HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("another host in the line", bytes("GET http://example.org/ HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("no host", bytes("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
        requests.put("two hosts", bytes("GET / HTTP/1.1\r\nHost: a\r\n" + HOST + "\r\n"));
        requests.put("host of signs", bytes("GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n"));
        requests.put("port of words", bytes("GET / HTTP/1.1\r\nHost: a:b\r\nConnection: close\r\n\r\n"));
        requests.put("version 2", bytes("GET / HTTP/2.0\r\n" + HOST + "\r\n"));
        requests.put("version of words", bytes("GET / HTTP/x\r\n" + HOST + "\r\n"));
        requests.put("no version's name", bytes("GET / FTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("blank in the path", bytes("GET /a b HTTP/1.1\r\n" + HOST + "\r\n"));
        requests.put("long header", bytes("GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(40_000) + "\r\n\r\n"));
        requests.put("many headers", bytes("GET / HTTP/1.1\r\n" + HOST + "X: a\r\n".repeat(500) + "\r\n"));
        requests.put("NUL in a header", bytes("GET / HTTP/1.1\r\n" + HOST + "X: a\0b\r\n\r\n"));
        requests.put("length of words", bytes("POST / HTTP/1.1\r\n" + HOST + "Content-Length: abc\r\n\r\n"));
        requests.put("length below nothing", bytes("POST / HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n\r\n"));
        requests.put(
                "two lengths", bytes("POST / HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na"));
        requests.put("unknown coding", bytes("POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: x\r\n\r\n"));
        requests.put(
                "coding and another behind",
                bytes("POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked, x\r\n\r\n0\r\n\r\n"));
        requests.put("TLS", new byte[] {22, 3, 1, 2, 0, 1, 0, 1, (byte) 252, 3, 3, 10, 13, 10, 13, 10});
        requests.put("noise", bytes("\u0000\u0001\u0002\u007f\r\n\r\n"));
        requests.put("nothing", new byte[0]);
        requests.put("half a line", bytes("GET"));
        return requests;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
