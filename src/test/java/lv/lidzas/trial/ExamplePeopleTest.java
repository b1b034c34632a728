package lv.lidzas.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of the example people does not contradict itself. */
class ExamplePeopleTest {

    @Test
    void aConsentIsReadInALanguageThatIsSpoken() throws IOException {
        int consents = 0;
        try (InputStream people = getClass().getResourceAsStream("/trial/people.json")) {
            for (JsonNode example : new ObjectMapper().readTree(people).path("cases")) {
                List<String> spoken = new ArrayList<>();
                example.at("/request/languages").forEach(language -> spoken.add(language.asText()));
                for (JsonNode read : example.findValues("consentLanguage")) {
                    assertThat(spoken)
                            .as(example.at("/request/firstName").asText())
                            .contains(read.asText());
                    consents++;
                }
            }
        }
        assertThat(consents).isGreaterThan(4);
    }
}
