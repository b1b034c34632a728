package lv.lidzas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JarIT {

    @Test
    void theJarHoldsNothingOfTheExample() throws IOException {
        try (JarFile jar = new JarFile(Path.of("target", "lidzas.jar").toFile())) {
            List<String> entries = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(entries).anyMatch(name -> name.endsWith("volunteerOnboarding.bpmn"));
            assertThat(entries).noneMatch(name -> name.contains("example") || name.contains("oolLoan"));
        }
    }
}
