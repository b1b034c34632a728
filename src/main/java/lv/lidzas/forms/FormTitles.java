package lv.lidzas.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;

/** What the deployed forms are called. */
@Component
public class FormTitles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<String, Optional<Title>> known;

    FormTitles(DeployedForms deployed, UntilDeployed memory) {
        known = memory.remembered(form -> deployed.form(form).flatMap(FormTitles::read));
    }

    private record Title(String latvian, String english) {}

    /** @return empty if no such form is deployed, or it has no title */
    public Optional<String> title(String form, Locale language) {
        return known.apply(form).map(title -> Languages.isEnglish(language) ? title.english() : title.latvian());
    }

    private static Optional<Title> read(byte[] form) {
        try {
            JsonNode words = JSON.readTree(form).path("properties");
            String latvian = words.path("title").asText("");
            return latvian.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Title(latvian, words.path("en.title").asText(latvian)));
        } catch (IOException e) {
            // Not a form that could be shown: it is called nothing.
            return Optional.empty();
        }
    }
}
