package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class GrammarGuideTest {

    private static final Path GUIDE = Path.of("docs/analysts/what-a-diagram-may-hold.md");
    private static final String WRITE = "lidzas.write";
    private static final String HEAD =
            """
            # What a diagram may hold

            Written from `src/main/resources/lv/lidzas/workflow/gate/bpmn.yaml`; do not edit it here.

            Whatever is not named below is refused when a diagram is deployed, whoever deploys it. Expressions stand only
            where the table says so; every name, description and other text is taken as it is written. Camunda Modeler
            writes all of it; the names of its fields differ a little.

            A process is about one kind of record: the one that its start form makes or chooses. Its steps and recipients
            are those of that kind, which each step's template names, and its forms show that record or one related to it.

            ## Elements
            """;

    private final ResourceBundle words = ResourceBundle.getBundle("messages/gateProcess", Locale.ENGLISH);

    @Test
    void theGuideForAnalystsSaysWhatTheTableSays() throws IOException {
        String expected =
                GrammarGuide.of("lv/lidzas/workflow/gate/bpmn.yaml", HEAD, phrase -> words.getString("gate." + phrase));
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(GUIDE.getParent());
            Files.writeString(GUIDE, expected);
        }
        assertThat(GUIDE)
                .as("the guide differs from the table; run: mvn test -Dtest=GrammarGuideTest -D" + WRITE + "=true")
                .hasContent(expected);
    }
}
