package lv.lidzas.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Odd requests for every door: pages, public interface, the engine's interfaces, files and addresses that are none. */
final class OddRequests {

    static final List<String> MOUNTS =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "DELETE");

    /** Doors that end what the others need. */
    private static final Set<String> LAST = Set.of(
            "POST /mana/iziet",
            "POST /mana/ierices/{device}/izrakstit",
            "POST /konts/sesijas/{id}/atvienot",
            "POST /konts/sesijas/atvienot",
            "POST /camunda/api/admin/auth/user/{processEngineName}/logout",
            "DELETE /user/{id}",
            "ANY /error");

    private static final List<String> ELSEWHERE = List.of(
            "/",
            "/css/{x}",
            "/js/{x}",
            "/webjars/{x}",
            "/images/{x}",
            "/favicon.ico",
            "/actuator",
            "/actuator/{x}",
            "/actuator/health/{x}",
            "/error",
            "/{x}",
            "/{x}/{x}",
            "/api/{x}",
            "/api/public/{x}",
            "/camunda/{x}",
            "/camunda/app/{x}/default/",
            "/camunda/api/{x}",
            "/camunda/app/tasklist/scripts/{x}",
            "/camunda/app/tasklist/locales/{x}",
            "/engine-rest/{x}",
            "//engine-rest/{x}",
            "/saite/{x}",
            "/saite/{x}?lang={x}",
            "/oauth2/authorization/{x}",
            "/login/oauth2/code/{x}");

    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: application/json",
            "Accept: x",
            "Accept: ,,;q=",
            "Accept: application/hal+json",
            "Accept: */*",
            "Accept-Language: en",
            "Accept-Language: ;;;q=9",
            "Content-Type: text/plain",
            "Content-Type: x",
            "Content-Type: ;;",
            "Content-Type: application/json;charset=nothing",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Idempotency-Key: x",
            "Content-Encoding: gzip",
            "If-Modified-Since: x",
            "Range: bytes=9-1",
            "Origin: null",
            "Cookie: \"",
            "Cookie: lidzas-language=x; JSESSIONID=x",
            "X-Requested-With: XMLHttpRequest",
            "HX-Request: true",
            "X-Authorized-Engines: x",
            "Authorization: Basic ÿ",
            "Authorization: x");

    /**
     * One request.
     *
     * @param door row of the lists of pages and methods
     * @param caller who asks
     */
    record Odd(String door, String caller, String method, String target, List<String> headers, byte[] body) {

        @Override
        public String toString() {
            String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return caller + " | " + method + " " + shortened(target, 200) + " | "
                    + headers.stream()
                            .filter(header ->
                                    !header.startsWith("Cookie: JS") && !header.startsWith("Authorization: Basic d"))
                            .toList()
                    + " | " + shortened(text, 300);
        }

        private static String shortened(String text, int length) {
            return text.length() <= length ? text : text.substring(0, length) + "…" + text.length();
        }
    }

    private final OddInput input;
    private final Random random;
    private final OddCallers callers;
    private final List<String> ids;
    private final List<String> names;
    private final String application;
    private final List<String> methods = rows("access/rest-methods.txt");
    private final List<String> pages = rows("access/pages.txt");

    /**
     * @param ids of records and tasks that there are
     * @param names that bodies may hold
     * @param application a public form's data as they are taken
     */
    OddRequests(Random random, OddCallers callers, List<String> ids, List<String> names, String application) {
        this.random = random;
        this.input = new OddInput(random);
        this.callers = callers;
        this.ids = ids;
        this.names = names;
        this.application = application;
    }

    OddCallers callers() {
        return callers;
    }

    /** The engine's and our own. */
    List<String> doors() {
        List<String> doors = new ArrayList<>(methods);
        doors.addAll(pages);
        return doors;
    }

    /** How many it takes until each door has had so many turns. */
    int enough(int turns) {
        return 8 * turns * Math.max((methods.size() + 3) / 4, (pages.size() + 1) / 2);
    }

    /** The n-th: each door has its turn. */
    Odd next(int n) {
        return switch (n % 8) {
            case 0, 1, 2, 3 -> method(methods.get((n / 8 * 4 + n % 8) % methods.size()));
            case 4, 5 -> page(pages.get((n / 8 * 2 + n % 8) % pages.size()));
            case 6 -> n % 16 == 6 ? open() : form();
            default -> n % 32 == 31 ? files() : elsewhere();
        };
    }

    private Odd method(String row) {
        String[] cells = row.split(" ");
        boolean own = cells[1].startsWith("/camunda/");
        String mount = own ? "" : input.one(MOUNTS);
        boolean session = own || mount.startsWith("/camunda");
        String caller = input.one(
                List.of("anonymous", "person", "coordinator", "analyst", "manager", "admin", "manager", "admin"));
        String path = mount
                + filled(cells[1], cells[0].equals("GET") ? 50 : 30)
                        .replace("/plugin/base/unknown", "/plugin/base/default");
        List<String> headers = session ? callers.browser(caller) : callers.program(caller);
        headers.add(input.chance(80) ? "Accept: application/json" : "Accept: */*");
        byte[] body = null;
        if (!WITHOUT_BODY.contains(cells[0]) || input.chance(3)) {
            headers.add("Content-Type: application/json");
            body = input.body(names);
        }
        return odd(
                row,
                caller,
                cells[0],
                path + (cells[0].equals("GET") || input.chance(20) ? query(names) : ""),
                headers,
                body);
    }

    private Odd page(String row) {
        String[] cells = row.split(" ");
        String caller = row.contains("/mana") || input.chance(20)
                ? "person"
                : input.one(List.of("anonymous", "coordinator", "manager", "analyst", "admin"));
        String method = cells[0].equals("ANY") ? input.one(List.of("GET", "POST", "PUT", "DELETE")) : cells[0];
        List<String> headers = callers.browser(caller);
        headers.add("Accept: text/html");
        byte[] body = null;
        if (method.equals("POST")) {
            headers.add("Content-Type: application/x-www-form-urlencoded");
            body = form(callers.token(caller)).getBytes(StandardCharsets.UTF_8);
        }
        return odd(
                row,
                caller,
                method,
                filled(cells[1], 60) + (input.chance(50) ? query(callers.fields()) : ""),
                headers,
                body);
    }

    /** The public interface, mostly with what it asks for and one thing wrong. */
    private Odd open() {
        String target = input.one(List.of(
                "/api/public/forms/volunteerApplication",
                "/api/public/forms/" + encoded(input.text()),
                "/api/public/links/{token}",
                "/pieteikties"));
        List<String> headers = new ArrayList<>();
        headers.add("Accept: application/json");
        headers.add("Content-Type: "
                + (target.equals("/pieteikties") ? "application/x-www-form-urlencoded" : "application/json"));
        byte[] body;
        if (target.equals("/pieteikties")) {
            headers.addAll(callers.browser("anonymous"));
            body = form(callers.token("anonymous")).getBytes(StandardCharsets.UTF_8);
        } else {
            body = input.chance(70) ? spoiled().getBytes(StandardCharsets.UTF_8) : input.body(names);
        }
        return odd("POST " + target, "anonymous", "POST", filled(target, 90), headers, body);
    }

    /** What Tasklist sends, with one thing wrong. */
    private Odd form() {
        String caller = input.one(List.of("coordinator", "coordinator", "manager", "analyst", "admin"));
        String door = input.one(
                List.of("/process-definition/key/volunteerOnboarding/submit-form", "/task/{task}/submit-form"));
        String bound = input.chance(80) ? spoiled() : application;
        int inner = bound.indexOf('{', 1);
        String value = inner < 0 ? bound : bound.substring(inner, Math.max(inner, bound.lastIndexOf('}')));
        String body = "{\"variables\":{\"volunteer\":{\"type\":\"Json\",\"value\":" + OddInput.quoted(value) + "}"
                + (input.chance(50) ? ",\"applicationReview\":{\"value\":" + input.value() + "}" : "")
                + (input.chance(20) ? "," + OddInput.quoted(input.text(40)) + ":" + input.value() : "") + "}"
                + (input.chance(20) ? "," + OddInput.quoted(input.text(40)) + ":" + input.value() : "") + "}";
        List<String> headers = callers.program(caller);
        headers.add("Accept: application/json");
        headers.add("Content-Type: application/json");
        return odd(
                "POST " + door,
                caller,
                "POST",
                "/engine-rest" + door.replace("{task}", input.one(ids)),
                headers,
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** A deployment, as Camunda Modeler sends it, of what is hardly a model. */
    private Odd files() {
        StringBuilder parts = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name =
                    input.one(List.of("odd.bpmn", "odd.dmn", "odd.form", "odd.lv.md", "odd.txt", "", "../odd.bpmn"));
            String content = input.chance(50)
                    ? input.one(List.of(
                            "<",
                            "<definitions/>",
                            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                            "{",
                            "{}",
                            "{\"components\":7}"))
                    : new String(input.body(names), StandardCharsets.UTF_8);
            parts.append("--x\r\nContent-Disposition: form-data; name=\"")
                    .append(input.chance(80) ? name : "deployment-name")
                    .append(input.chance(80) ? "\"; filename=\"" + name + "\"" : "\"")
                    .append("\r\n\r\n")
                    .append(content)
                    .append("\r\n");
        }
        String caller = input.one(List.of("analyst", "admin"));
        List<String> headers = callers.program(caller);
        headers.add("Accept: application/json");
        headers.add("Content-Type: multipart/form-data; boundary=x");
        String end = input.chance(90) ? "--x--\r\n" : "";
        return odd(
                "POST /deployment/create of files",
                caller,
                "POST",
                "/engine-rest/deployment/create",
                headers,
                (parts + end).getBytes(StandardCharsets.UTF_8));
    }

    private Odd elsewhere() {
        String door = input.one(ELSEWHERE);
        String caller = input.one(List.of("anonymous", "anonymous", "person", "coordinator", "admin"));
        String method = input.one(List.of(
                "GET",
                "GET",
                "GET",
                "POST",
                "PUT",
                "DELETE",
                "HEAD",
                "OPTIONS",
                "PATCH",
                "TRACE",
                "PROPFIND",
                "get",
                "X"));
        StringBuilder target = new StringBuilder();
        Matcher parameter = Pattern.compile("\\{x}").matcher(door);
        while (parameter.find()) {
            parameter.appendReplacement(
                    target,
                    Matcher.quoteReplacement(input.chance(70) ? encoded(input.text(3_000)) : raw(input.text(500))));
        }
        parameter.appendTail(target);
        List<String> headers = callers.browser(caller);
        headers.add("Accept: text/html");
        return odd(
                "elsewhere " + door,
                caller,
                method,
                target.toString(),
                headers,
                method.equals("POST") ? input.body(names) : null);
    }

    private Odd odd(String door, String caller, String method, String target, List<String> headers, byte[] body) {
        if (input.chance(10)) {
            String other = input.one(HEADERS);
            headers.removeIf(header -> header.startsWith(other.substring(0, other.indexOf(':') + 1)));
            headers.add(other);
        }
        // Visitors come from many addresses, or the limit for one would be all that is met.
        headers.add("X-Forwarded-For: 198.51.%d.%d".formatted(random.nextInt(250), 1 + random.nextInt(250)));
        return new Odd(door, caller, method, target, headers, body);
    }

    private String filled(String path, int real) {
        StringBuilder filled = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path.replace("**", "{x}"));
        while (parameter.find()) {
            String value =
                    input.chance(real) ? input.one(ids) : input.chance(50) ? "unknown" : encoded(input.text(1_000));
            parameter.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return parameter.appendTail(filled).toString();
    }

    private String query(List<String> of) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = input.chance(85) ? input.one(of) : encoded(input.text(30));
            query.append(query.isEmpty() ? '?' : '&')
                    .append(encoded(name))
                    .append('=')
                    .append(input.chance(95) ? encoded(input.text(2_000)) : raw(input.text(50)));
        }
        if (input.chance(20)) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append("sortBy=")
                    .append(encoded(input.text(20)))
                    .append("&sortOrder=")
                    .append(input.one(List.of("asc", "x", "")));
        }
        return query.toString();
    }

    private String form(String token) {
        StringBuilder form = new StringBuilder(input.chance(95) ? "_csrf=" + encoded(token) : "_csrf=x");
        if (input.chance(80)) {
            form.append("&atvere=")
                    .append(java.util.UUID.nameUUIDFromBytes(
                            new byte[] {(byte) random.nextInt(), (byte) random.nextInt()}));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            form.append('&')
                    .append(encoded(input.chance(90) ? input.one(callers.fields()) : input.text(30)))
                    .append('=')
                    .append(input.chance(95) ? encoded(input.text()) : "%zz%");
        }
        return form.toString();
    }

    /** What is asked for, with one value of another kind, one key more, or one thing behind it. */
    private String spoiled() {
        List<Integer> values = new ArrayList<>();
        Matcher value = Pattern.compile("\"(\\w+)\"\\s*:\\s*(\"[^\"]*\"|\\[[^]]*]|true)")
                .matcher(application);
        while (value.find()) {
            values.add(value.start());
        }
        int at = input.one(values);
        value.find(at);
        return switch (random.nextInt(5)) {
            case 0 ->
                application.substring(0, at) + OddInput.quoted(input.text(40)) + ":" + input.value() + ","
                        + application.substring(at);
            case 1 -> application + input.one(List.of("x", "{}", "null"));
            case 2 ->
                "{" + OddInput.quoted(input.text(40)) + ":" + input.value() + ","
                        + application.substring(application.indexOf('{') + 1);
            default -> application.substring(0, value.start(2)) + input.value() + application.substring(value.end(2));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As no browser would send it; what ends a line would begin another request. */
    private static String raw(String text) {
        return text.replaceAll("[\\r\\n ]", "");
    }

    private static List<String> rows(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> line.split("\\|", 2)[1].trim().replaceAll("\\{app:[^}]*}", "tasklist"))
                    .filter(row -> !LAST.contains(row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
