package lv.lidzas.access.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The applications that Camunda brings and colleagues use. Their files stay in its jar; ours are laid over them or added. */
enum Webapp {
    TASKLIST(
            // Free text about people belongs into the note field of forms and cards; the server refuses it here anyway.
            "tasklist.navbar.action:create-task-action",
            // Asks for variables and keys; ours asks for people and numbers.
            "tasklist.list:task-search",
            "tasklist.task.action:task-action-comment",
            // Reads the history that shows comments, which nobody may.
            "tasklist.task.detail:task-detail-history",
            // Shows a model's documentation, which is in English, for analysts.
            "tasklist.task.detail:task-detail-description"),
    COCKPIT(
            "cockpit.processInstance.runtime.action:add-variable-action",
            // There are none; without it the menu "More" stands there with nothing in it.
            "cockpit.navigation:reports",
            // There are no external tasks, and nobody may change one.
            "cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime",
            "cockpit.incident.action:increase-incident-external-task-retry",
            // Asks for more than managers may see, and shows zeros; ours counts what they may.
            "cockpit.tasks.dashboard:task-dashboard"),
    ADMIN;

    private final List<String> shutDoors;

    Webapp(String... shutDoors) {
        this.shutDoors = List.of(shutDoors);
    }

    /** As it is called in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts of the screen that are not shown, in the form of the attribute {@code cam-exclude-plugins}. */
    String leftOut() {
        // Everybody signs in on our page.
        StringBuilder parts = new StringBuilder(id()).append(".login:default-login-form");
        shutDoors.forEach(door -> parts.append(',').append(door));
        return parts.toString();
    }

    /** A file of Camunda's own. */
    String original(String path) {
        return text("META-INF/resources/webjars/camunda/app/" + id() + "/" + path);
    }

    static Webapp of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** A file on the classpath. */
    static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
