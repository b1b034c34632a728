package lv.lidzas.access.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What can be begun is called alike wherever it is offered: by what one does, not by the process that comes of it. */
@IntegrationTest
class DeedsInTasklistTest {

    private static final String STARTS =
            "/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true&sortBy=name&sortOrder=asc";
    private static final Pattern ON_FIRST_PAGE =
            Pattern.compile("<a [^>]*href=\"[^\"]*processStart=(\\w+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;
    private Visitor manager;

    @BeforeEach
    void open() {
        doors = new Doors(engine, staff, "deeds");
        manager = new Visitor(port).signIn(doors.user("manager"), Doors.PASSWORD);
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void theListIsOfDeedsInTheLanguageOfTheScreenAndInTheirOrder() throws Exception {
        assertThat(begun("lv"))
                .containsEntry("supportCase", "Reģistrēt gadījumu")
                .containsEntry("volunteerOnboarding", "Reģistrēt pieteikumu")
                .containsEntry("trainingSession", "Plānot nodarbību")
                .containsEntry("funderReport", "Sagatavot pārskatu finansētājam");
        assertThat(begun("lv").values())
                .containsSubsequence("Apturēt brīvprātīgā darbu", "Plānot nodarbību", "Reģistrēt gadījumu")
                .doesNotContain("Atbalsta gadījuma vadīšana");
        assertThat(begun("en"))
                .containsEntry("supportCase", "Register a case")
                .containsEntry("volunteerOnboarding", "Register an applicant");
        assertThat(begun("en").values()).containsSubsequence("Plan a session", "Register a case");
    }

    @Test
    void theFirstPageSaysTheSameWords() throws Exception {
        Map<String, String> inTasklist = begun("lv");
        Map<String, String> onPage = new LinkedHashMap<>();
        ON_FIRST_PAGE
                .matcher(manager.page("/").body())
                .results()
                .forEach(link -> onPage.put(
                        link.group(1), link.group(2).replaceAll("<[^>]*>", "").strip()));

        assertThat(onPage).containsKeys("supportCase", "volunteerOnboarding");
        assertThat(inTasklist).containsAllEntriesOf(onPage);
        assertThat(manager.page("/sakt/changeAgreement").body())
                .contains("<h1>" + inTasklist.get("changeAgreement") + "</h1>");
        assertThat(manager.page("/nodarbibas").body()).contains(inTasklist.get("trainingSession"));
    }

    /** Cockpit goes on to call a process by its name, and so do programs. */
    @Test
    void whereNothingIsBegunAProcessHasItsName() {
        assertThat(manager.data("/camunda/api/engine/engine/default/process-definition?key=supportCase&latest=true")
                        .body())
                .contains("\"name\":\"Atbalsta gadījuma vadīšana\"");
    }

    private Map<String, String> begun(String language) throws Exception {
        Map<String, String> begun = new LinkedHashMap<>();
        JsonNode list = new ObjectMapper()
                .readTree(manager.data("/camunda/api/engine/engine/default" + STARTS, "Accept-Language", language)
                        .body());
        list.forEach(one -> begun.put(one.path("key").asText(), one.path("name").asText()));
        return begun;
    }
}
