package lv.lidzas.access.pageforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.PageForm;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever has sent a form is told that it is stored, by the page that comes next. */
@IntegrationTest
class SavedNotesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Autowired
    private ObjectProvider<PageForm> forms;

    @Test
    void eachFormLeadsToAPageThatIsToldToSayThatAllIsStored() throws IOException {
        String templates = all();
        assertThat(forms.stream().toList()).hasSizeGreaterThan(10).allSatisfy(form -> assertThat(
                        UriComponentsBuilder.fromUriString(form.next())
                                .build()
                                .getQueryParams()
                                .keySet())
                .as(form.path())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(templates).contains("param." + told)));
    }

    private static String all() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(SavedNotesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
