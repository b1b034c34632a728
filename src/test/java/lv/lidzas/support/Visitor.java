package lv.lidzas.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before a browser or a program: keeps cookies, follows no redirect by itself. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /** Of all visitors: thousands come and go. */
    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "visitor");
        thread.setDaemon(true);
        return thread;
    });

    private final CookieManager cookies;
    private final HttpClient client;
    private final int port;
    private String camundaToken = "";

    public Visitor(int port) {
        this(port, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Visitor(int port, CookieManager cookies) {
        this.port = port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .executor(THREADS)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same browser before another node. */
    public Visitor at(int otherPort) {
        Visitor there = new Visitor(otherPort, cookies);
        there.camundaToken = camundaToken;
        return there;
    }

    /** Signs in on our page. */
    public Visitor signIn(String user, String password) {
        HttpResponse<String> answer = trySignIn(user, password);
        if (answer.statusCode() != 302 || location(answer).contains("/ieiet")) {
            throw new AssertionError("not signed in: " + answer.statusCode() + " to " + location(answer));
        }
        return this;
    }

    public HttpResponse<String> trySignIn(String user, String password, String... headers) {
        String page = page("/ieiet").body();
        return postForm("/ieiet", Map.of("lietotajs", user, "parole", password, "_csrf", csrf(page)), headers);
    }

    public static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    /** The hidden fields of a page together with what is entered. */
    public static Map<String, String> filledIn(String page, Map<String, String> entered) {
        Map<String, String> fields = new LinkedHashMap<>(entered);
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** Opens a page as a browser does. */
    public HttpResponse<String> page(String path, String... headers) {
        return send(request(path, headers)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET());
    }

    /** What a link to a file gives. */
    public byte[] file(String path) {
        return bytes(path).body();
    }

    /** Opens a file that is no text. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).header("Accept", "*/*").GET(), BodyHandlers.ofByteArray());
    }

    /** All pages of the lists on a page, for what may stand on any of them: others' rows are there, too. */
    public String list(String path) {
        StringBuilder pages = new StringBuilder();
        Set<String> known = new HashSet<>(Set.of(path));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String page = page(ahead.remove()).body();
            pages.append(page);
            NEXT.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                    .filter(known::add)
                    .forEach(ahead::add);
        }
        return pages.toString();
    }

    /** Asks for data as a script does. */
    public HttpResponse<String> data(String path, String... headers) {
        return send(request(path, headers).header("Accept", "application/json").GET());
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with the one file that it asks for. */
    public HttpResponse<String> postFile(String path, Map<String, String> fields, String name, byte[] content) {
        String border = "----lidzas" + UUID.randomUUID();
        StringBuilder begin = new StringBuilder();
        fields.forEach((field, value) -> begin.append(
                "--" + border + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        begin.append("--" + border + "\r\nContent-Disposition: form-data; name=\"datne\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        String end = "\r\n--" + border + "--\r\n";
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArrays(List.of(
                        begin.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        end.getBytes(StandardCharsets.UTF_8))),
                "Content-Type",
                "multipart/form-data; boundary=" + border,
                "Accept",
                "text/html");
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body));
    }

    /** Opens one of Camunda's applications, after which its API takes requests. */
    public Visitor open(String application) {
        HttpResponse<String> page = page("/camunda/app/" + application + "/default/");
        page.headers().firstValue("X-XSRF-TOKEN").ifPresent(token -> camundaToken = token);
        return this;
    }

    /** Value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public String camundaToken() {
        return camundaToken;
    }

    public static String[] basic(String user, String password) {
        String credentials = user + ":" + password;
        return new String[] {
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))
        };
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!camundaToken.isEmpty()) {
            request.header("X-XSRF-TOKEN", camundaToken);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
