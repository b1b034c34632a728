package lv.lidzas.workflow.engine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Each command of the engine is either shut or was looked at and left open: an update brings no door unseen. */
class ClosedDoorsListTest {

    @Test
    void everyCommandThatChangesSomethingIsShutOrOpenOnPurpose() throws IOException {
        Set<String> open = new TreeSet<>(new ClassPathResource("engine/open-doors.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
        Set<String> unshut = new TreeSet<>();
        for (JavaClass command : new ClassFileImporter().importPackages("org.camunda.bpm.engine.impl")) {
            if (command.isAssignableTo(Command.class)
                    && !command.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !command.isInterface()
                    && !asksOnly(command)
                    && !ClosedDoors.shuts(command.reflect())) {
                unshut.add(command.getName().substring("org.camunda.bpm.engine.impl.".length()));
            }
        }

        assertThat(unshut).isEqualTo(open);
    }

    private static boolean asksOnly(JavaClass command) {
        String name = command.getSimpleName();
        return name.startsWith("Get")
                || name.startsWith("Is")
                || name.startsWith("Find")
                || name.endsWith("Query")
                || name.endsWith("QueryImpl")
                || name.endsWith("QueryCmd");
    }
}
