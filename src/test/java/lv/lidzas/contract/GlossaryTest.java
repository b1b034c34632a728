package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.HouseClasses;
import org.junit.jupiter.api.Test;

/** The glossary speaks of what there is. */
class GlossaryTest {

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final JavaClasses PRODUCT = HouseClasses.ofTheProduct();

    @Test
    void everythingThatItNamesExists() throws IOException {
        Set<String> known = PRODUCT.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        known.addAll(processes());

        assertThat(named()).isSubsetOf(known);
    }

    @Test
    void everyProcessAndEveryEntityIsInIt() throws IOException {
        assertThat(named()).containsAll(processes());
        assertThat(named())
                .containsAll(PRODUCT.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getSimpleName)
                        .toList());
    }

    private static Set<String> named() throws IOException {
        return QUOTED.matcher(Files.readString(Path.of("docs", "glossary.md")))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> processes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .collect(Collectors.toSet());
        }
    }
}
