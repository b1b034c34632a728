package lv.lidzas.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What an analyst draws in Camunda Modeler alone: a talk with a volunteer, once a year. */
public final class AnnualTalk {

    public static final String PROCESS = "annualTalk";
    public static final String TASK = "userTask_holdAnnualTalk";

    private static final List<String> FILES = List.of(
            "annualTalk.bpmn",
            "beginAnnualTalk.form",
            "holdAnnualTalk.form",
            "annualTalkInvitation.lv.md",
            "annualTalkInvitation.en.md");

    private AnnualTalk() {}

    /** Texts by file name, as Modeler sends them. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : FILES) {
            try {
                files.put(file, new ClassPathResource("analyst/" + file).getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
