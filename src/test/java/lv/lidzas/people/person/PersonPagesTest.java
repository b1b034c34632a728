package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.OpenedRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

@IntegrationTest
class PersonPagesTest {

    private static final String PASSWORD = "test-password-1234";
    private static final FormContext VISITOR = new FormContext("test", Actor.visitor(), Locale.forLanguageTag("lv"));

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc pages;
    private String reference;

    @BeforeEach
    void somebodyToLookAt() {
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .defaultRequest(get("/").locale(Locale.forLanguageTag("lv")))
                .build();
        staff.ensureGroups();
        staff.ensureUser("personu-koordinatore", PASSWORD, "coordinators", "Test", "Test");
        staff.ensureUser("personu-analitike", PASSWORD, "analysts", "Test", "Test");
        staff.ensureUser("personu-admin", PASSWORD, "camunda-admin", "Test", "Test");
        staff.ensureUser("personu-aizsardziba", PASSWORD, "safeguarding", "Test", "Test");
        reference = people.register(
                Map.of(
                        "firstName", "Žaklīna",
                        "nickname", "<script>",
                        "lastName", "Čakstiņa",
                        "birthDate", LocalDate.of(1990, 2, 28),
                        "phone", "26 123 987",
                        "languages", List.of("lv", "uk"),
                        "shirtSize", "XXL"),
                VISITOR);
    }

    @Test
    void theListFindsSomebodyByAMisspeltName() throws Exception {
        pages.perform(get("/personas").param("q", "Cakstinya").with(koordinatore()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Čakstiņa")))
                .andExpect(content().string(containsString("latviešu un ukraiņu")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void theNumberOfARecordLeadsToItsPage() throws Exception {
        pages.perform(get("/personas")
                        .param("q", " " + reference.toLowerCase(Locale.ROOT))
                        .with(koordinatore()))
                .andExpect(redirectedUrl("/personas/" + reference));
        pages.perform(get("/personas").param("q", "P-2019-999999").with(koordinatore()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ieraksta ar numuru P-2019-999999 nav")));
    }

    @Test
    void theLiveSearchGetsTheResultsOnly() throws Exception {
        pages.perform(get("/personas")
                        .param("q", "Cakstinya")
                        .header("HX-Request", "true")
                        .with(koordinatore()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Čakstiņa")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void whatAPageLinksIsThere() throws Exception {
        String page = pages.perform(get("/personas").with(koordinatore()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher file = Pattern.compile("(?:href|src)=\"(/webjars/[^\"]+)\"").matcher(page);
        assertThat(file.find()).isTrue();
        do {
            pages.perform(get(file.group(1))).andExpect(status().isOk());
        } while (file.find());
    }

    @Test
    void theCardShowsContactDataAttributesAndWhoOpenedIt() throws Exception {
        pages.perform(get("/personas/" + reference)
                        .param("notikumi", "openings")
                        .with(koordinatore()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("+371 26 123 987")))
                .andExpect(content().string(containsString("28.02.1990.")))
                .andExpect(content().string(containsString("XXL")))
                .andExpect(content().string(containsString("Skatīti dati: Personas kartīte")))
                .andExpect(content().string(not(containsString("<script>"))));
        assertThat(OpenedRecords.of(jdbc, reference)).hasSize(1);
    }

    @Test
    void aNoteIsAddedFromTheCard() throws Exception {
        pages.perform(post("/personas/" + reference + "/piezimes")
                        .param("piezime", "Zvanīja, nāks otrdien.")
                        .param("atvere", "opening-of-the-card")
                        .with(koordinatore())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        pages.perform(get("/personas/" + reference).with(koordinatore()))
                .andExpect(content().string(containsString("Zvanīja, nāks otrdien.")));
    }

    @Test
    void aCardIsCorrectedByItsForm() throws Exception {
        RequestPostProcessor reader = koordinatore();
        String page = pages.perform(get("/personas/" + reference + "/labot").with(reader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("+37126123987")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        pages.perform(correction(page, "nav tālrunis").with(reader).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("pārbaudiet tālruņa numuru")));
        assertThat(people.read(reference)).containsEntry("phone", "+37126123987");

        pages.perform(correction(page, "29 876 543").with(reader).with(csrf()))
                .andExpect(redirectedUrl("/personas/" + reference + "?saglabats"));
        assertThat(people.read(reference))
                .containsEntry("phone", "+37129876543")
                .containsEntry("lastName", "Čakstiņa")
                .containsEntry("shirtSize", "XXL");

        pages.perform(correction(page, "29 000 000").with(reader).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Tagad ir saglabāts: „+37129876543”.")));
        assertThat(people.read(reference)).containsEntry("phone", "+37129876543");
    }

    /** What a browser would send: every input of the page as it was, but for the phone. */
    private MockHttpServletRequestBuilder correction(String page, String phone) {
        MockHttpServletRequestBuilder request = post("/personas/" + reference + "/labot");
        Matcher input = Pattern.compile("<input[^>]*>").matcher(page);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            boolean ticked = !input.group().matches("(?s).*type=\"(checkbox|radio)\".*")
                    || input.group().contains("checked");
            if (name != null && ticked && !name.equals("_csrf")) {
                String value = attribute(input.group(), "value");
                request.param(name, name.endsWith("phone") ? phone : value == null ? "" : value);
            }
        }
        Matcher select = Pattern.compile("(?s)<select[^>]*>.*?</select>").matcher(page);
        while (select.find()) {
            Matcher chosen = Pattern.compile("<option[^>]*\\sselected[^>]*>").matcher(select.group());
            if (chosen.find()) {
                request.param(attribute(select.group(), "name"), attribute(chosen.group(), "value"));
            }
        }
        return request;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }

    @Test
    void anErasureIsAskedTwice() throws Exception {
        pages.perform(get("/personas/" + reference + "/dzest").with(koordinatore()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dzēsto nevarēs atjaunot.")));
        pages.perform(post("/personas/" + reference + "/dzest")
                        .with(koordinatore())
                        .with(csrf()))
                .andExpect(redirectedUrl("/personas/" + reference + "/dzest?cits"));
        assertThat(people.current(reference)).contains(reference);

        pages.perform(post("/personas/" + reference + "/dzest")
                        .param("numurs", " " + reference.toLowerCase(Locale.ROOT))
                        .param("atvere", "opening-of-the-question")
                        .with(koordinatore())
                        .with(csrf()))
                .andExpect(redirectedUrl("/personas?dzests"));
        assertThat(people.current(reference)).isEmpty();
        assertThat(jdbc.sql("select decided_by from lidzas.person_erasure where person = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("personu-koordinatore");
        pages.perform(get("/personas/" + reference).with(koordinatore())).andExpect(status().isNotFound());
    }

    @Test
    void aJoinedDuplicateLeadsToThePersonKept() throws Exception {
        String kept = people.register(Map.of("firstName", "A", "lastName", "B"), VISITOR);
        people.merge(kept, reference, "personu-koordinatore");
        pages.perform(get("/personas/" + reference).with(koordinatore())).andExpect(redirectedUrl("/personas/" + kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-2026-999999", "V-2026-999999", "Q-1", "x", "-"})
    void anAddressThatLeadsToNobodyIsNotFound(String address) throws Exception {
        pages.perform(get("/personas/" + address).with(koordinatore())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"personu-analitike", "personu-admin", "personu-aizsardziba"})
    void nobodyButCoordinatorsAndManagersReadsPeople(String who) throws Exception {
        RequestPostProcessor reader = signedIn(who);
        for (String path : List.of("", "/" + reference, "/" + reference + "/dzest")) {
            pages.perform(get("/personas" + path).with(reader)).andExpect(status().isForbidden());
        }
        pages.perform(post("/personas/" + reference + "/piezimes")
                        .param("piezime", "x")
                        .with(reader)
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(OpenedRecords.of(jdbc, reference)).isEmpty();
    }

    @Test
    void aVisitorIsSentToSignIn() throws Exception {
        pages.perform(get("/personas").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", containsString("/ieiet")));
    }

    private RequestPostProcessor koordinatore() throws Exception {
        return signedIn("personu-koordinatore");
    }

    private RequestPostProcessor signedIn(String userId) throws Exception {
        MockHttpSession session = (MockHttpSession) pages.perform(post("/ieiet")
                        .param("lietotajs", userId)
                        .param("parole", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession();
        return request -> {
            request.setSession(session);
            return request;
        };
    }
}
