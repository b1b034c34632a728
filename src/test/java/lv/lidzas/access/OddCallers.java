package lv.lidzas.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.Doors;
import lv.lidzas.support.Visitor;

/** Who sends odd requests: somebody from each group, a person on the own page, and nobody; in a browser or as a program. */
final class OddCallers {

    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");

    private final Map<String, List<String>> browsers = new HashMap<>();
    private final Map<String, List<String>> programs = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<String> fields;

    /** @param person reference of whose own page it is */
    OddCallers(int port, Doors doors, Visitor owner, String person) {
        Map<String, Visitor> colleagues = new HashMap<>();
        for (String role : List.of("coordinator", "analyst", "manager", "admin")) {
            Visitor visitor =
                    new Visitor(port).signIn(doors.user(role), Doors.PASSWORD).open("tasklist");
            String[] basic = Visitor.basic(doors.user(role), Doors.PASSWORD);
            add(role, visitor, "/konts", List.of(basic[0] + ": " + basic[1]));
            colleagues.put(role, visitor);
        }
        Visitor nobody = new Visitor(port);
        add("anonymous", nobody, "/mana/ieiet", List.of());
        add("person", owner, "/mana/dati", List.of());
        fields = fields(colleagues.get("coordinator"), owner, nobody, person);
    }

    /** Headers by which the server knows who asks. */
    List<String> browser(String caller) {
        return new ArrayList<>(browsers.get(caller));
    }

    List<String> program(String caller) {
        return new ArrayList<>(programs.get(caller));
    }

    /** What a form sent by the caller needs. */
    String token(String caller) {
        return tokens.get(caller);
    }

    /** Names of fields on pages. */
    List<String> fields() {
        return fields;
    }

    private void add(String caller, Visitor visitor, String page, List<String> program) {
        tokens.put(caller, Visitor.csrf(visitor.page(page).body()));
        browsers.put(caller, cookies(visitor));
        programs.put(caller, program);
    }

    private static List<String> fields(Visitor coordinator, Visitor owner, Visitor nobody, String person) {
        TreeSet<String> fields = new TreeSet<>(List.of("lang", "q", "lauki", "email", "lapa", "valoda", "veids"));
        for (String page : List.of(
                nobody.page("/pieteikties").body(),
                owner.page("/mana/dati").body(),
                owner.page("/mana/stundas").body(),
                coordinator.page("/personas").body(),
                coordinator.page("/personas/" + person).body(),
                coordinator.page("/personas/" + person + "/labot").body(),
                coordinator.page("/konts").body(),
                coordinator.page("/gadijumi").body(),
                coordinator.page("/nodarbibas").body())) {
            Matcher name = NAME.matcher(page);
            while (name.find()) {
                fields.add(name.group(1));
            }
        }
        fields.remove("_csrf");
        return List.copyOf(fields);
    }

    private static List<String> cookies(Visitor visitor) {
        StringBuilder cookies = new StringBuilder("Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID"));
        for (String name : List.of("LIDZAS-CSRF", "XSRF-TOKEN", "lidzas-ierice")) {
            if (!visitor.cookie(name).isEmpty()) {
                cookies.append("; ").append(name).append('=').append(visitor.cookie(name));
            }
        }
        return visitor.camundaToken().isEmpty()
                ? List.of(cookies.toString())
                : List.of(cookies.toString(), "X-XSRF-TOKEN: " + visitor.camundaToken());
    }
}
