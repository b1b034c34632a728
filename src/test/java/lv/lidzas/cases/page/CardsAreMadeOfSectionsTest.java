package lv.lidzas.cases.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Staff;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.lists.ListedRows;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card is its frame and the sections that packages bring; what is neither is red. */
@IntegrationTest
class CardsAreMadeOfSectionsTest {

    private static final String PASSWORD = "a long test password";
    private static final Pattern HEADING = Pattern.compile("aria-labelledby=\"([^\"]+)\"");

    /** What the frame says: what is to be done first, how somebody is reached, what happened, an erasure. */
    private static final Set<String> FRAME = Set.of("tasks", "contact", "notikumi", "dzesana");

    @LocalServerPort
    private int port;

    @Autowired
    private List<CaseSection> ofCases;

    @Autowired
    private List<PersonCardSection> ofPersons;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private Visitor coordinator;

    @BeforeEach
    void rows() {
        ListedRows.add(database, 0, 2);
        staff.ensureUser("sections.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Kartes", "Testa");
        coordinator = new Visitor(port).signIn("sections.coordinator", PASSWORD);
    }

    @AfterEach
    void remove() {
        ListedRows.remove(database);
        identities.deleteUser("sections.coordinator");
    }

    @Test
    void aCardOfACaseHasNothingButItsSections() {
        Set<String> known = headings(ofCases.stream().map(CaseSection::template));

        assertThat(known).contains("facts", "piekrisanas", "helpers", "needs", "plan", "sakt");
        assertThat(shown("/gadijumi/C-1998-000000")).isSubsetOf(known).contains("facts", "helpers", "piekrisanas");
    }

    @Test
    void aCardOfAPersonHasNothingButItsSections() {
        Set<String> known = headings(ofPersons.stream().map(PersonCardSection::template));

        assertThat(known).contains("volunteer", "training", "cases", "sakt");
        assertThat(shown("/personas/P-1998-000000")).isSubsetOf(known).contains("volunteer", "training", "cases");
    }

    @Test
    void bothCardsFollowOneSkeleton() {
        String ofCase = main("/gadijumi/C-1998-000000");
        String ofPerson = main("/personas/P-1998-000000");

        for (String card : List.of(ofCase, ofPerson)) {
            assertThat(card)
                    .containsSubsequence(
                            "class=\"head\"",
                            "class=\"stepper\"",
                            "aria-current=\"step\"",
                            "<h2 id=\"tasks\">Kas jādara</h2>",
                            "Neviens uzdevums šobrīd nav atvērts.",
                            "id=\"notikumi\"",
                            "class=\"panel side\"",
                            "id=\"piekrisanas\"");
        }
        assertThat(ofPerson)
                .containsSubsequence("<h1", "brīvprātīgais darbs: pārbaudes periods", "class=\"stepper\"")
                .containsSubsequence("class=\"panel side\"", "id=\"contact\"", "id=\"volunteer\"");
        assertThat(ofPerson.split("class=\"stepper\"", -1)).hasSize(2);
    }

    private String main(String card) {
        String page = coordinator.page(card).body();
        return page.substring(page.indexOf("<main"));
    }

    private Set<String> shown(String card) {
        Set<String> shown = headings(main(card));
        assertThat(shown).contains("tasks", "notikumi");
        shown.removeAll(FRAME);
        return shown;
    }

    private static Set<String> headings(Stream<String> templates) {
        return templates
                .map(CardsAreMadeOfSectionsTest::text)
                .flatMap(template -> headings(template).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String template) {
        try {
            return new ClassPathResource("templates/" + template + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
