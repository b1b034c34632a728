package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Behind each chip of each list stand as many rows as it says. */
@IntegrationTest
class ChipsCountRowsTest {

    private static final String READER = "chips.reader";
    private static final String PASSWORD = "a long test password";
    private static final String DOWNLOAD = "/lejupielade";

    private static final Pattern LIST = Pattern.compile("(?m)^GET (/[a-z]+)" + DOWNLOAD + "\\b");
    private static final Pattern CHIPS = Pattern.compile("(?s)<ul class=\"chips\">(.*?)</ul>");
    private static final Pattern CHIP = Pattern.compile("(?s)<a href=\"([^\"]+)\".*?<b>([0-9]+)</b></a>");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private Visitor reader;

    @BeforeEach
    void rows() {
        ListedRows.add(database, 0, 3);
        staff.ensureUser(READER, PASSWORD, StaffGroups.COORDINATORS, "Saraksta", "Lasītāja");
        reader = new Visitor(port).signIn(READER, PASSWORD);
    }

    @AfterEach
    void remove() {
        ListedRows.remove(database);
        identities.deleteUser(READER);
    }

    @Test
    void everyChipOfEveryListCountsTheRowsBehindIt() throws IOException {
        Map<String, Long> all = new LinkedHashMap<>();
        for (String list : lists()) {
            all.putAll(chips(list));
        }
        assertThat(all.keySet().stream().map(address -> address.replaceAll("\\?.*", "")))
                .contains("/gadijumi", "/personas", "/nodarbibas");
        all.forEach((address, count) -> assertThat(rows(address)).as(address).isEqualTo(count));
    }

    private static List<String> lists() throws IOException {
        return LIST.matcher(Files.readString(Path.of("src/test/resources/lists/pages.txt")))
                .results()
                .map((MatchResult list) -> list.group(1))
                .toList();
    }

    private Map<String, Long> chips(String list) {
        Map<String, Long> chips = new LinkedHashMap<>();
        Stream.of(reader.page(list).body())
                .flatMap(page -> CHIPS.matcher(page).results())
                .flatMap(part -> CHIP.matcher(part.group(1)).results())
                .forEach(chip -> chips.put(HtmlUtils.htmlUnescape(chip.group(1)), Long.valueOf(chip.group(2))));
        return chips;
    }

    /** As the file has them that is handed over: without its heading. */
    private long rows(String address) {
        String[] place = address.split("\\?", 2);
        String file =
                reader.page(place[0] + DOWNLOAD + "?veids=csv&" + place[1]).body();
        boolean quoted = false;
        long lines = 0;
        for (char one : file.strip().toCharArray()) {
            if (one == '"') {
                quoted = !quoted;
            } else if (one == '\n' && !quoted) {
                lines++;
            }
        }
        return lines;
    }
}
