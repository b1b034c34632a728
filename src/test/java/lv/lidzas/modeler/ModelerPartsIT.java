package lv.lidzas.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.lidzas.browser.Browser;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever the editors of Camunda Modeler make of a file when they save it, the gate knows it. */
class ModelerPartsIT {

    private static RunningJar application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void everyFileOfOursPassesTheGateAfterItWasOpenedAndSaved() throws IOException {
        MultiValueMap<String, Object> deployment = new LinkedMultiValueMap<>();
        deployment.add("deployment-name", "saved anew");
        deployment.add("deployment-source", "Camunda Modeler");
        Map<String, String> files = ours();
        assertThat(files).hasSizeGreaterThan(50);
        try (ModelerParts modeler = new ModelerParts(browser.desk())) {
            files.forEach((name, text) -> {
                String saved = modeler.save(name.substring(name.lastIndexOf('.')), text);
                assertThat(saved).as(name).isNotBlank();
                deployment.add(name, file(name, saved));
            });
        }

        ResponseEntity<String> answer = new TestRestTemplate("admin", "lidzas-trial")
                .postForEntity(application.url("/engine-rest/deployment/create"), deployment, String.class);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
    }

    private static ByteArrayResource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static Map<String, String> ours() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"processes", "forms"}) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                        .toList()) {
                    files.put(path.getFileName().toString(), Files.readString(path));
                }
            }
        }
        return files;
    }
}
