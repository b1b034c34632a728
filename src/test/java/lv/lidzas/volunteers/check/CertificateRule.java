package lv.lidzas.volunteers.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What an analyst does once a lawyer has named the law: one cell of the table {@code screening}; and takes back. */
@Component
@Lazy
public class CertificateRule {

    private static final Path FILE = Path.of("processes/volunteers/screening.dmn");
    private static final String CELL = "(?<before>rule_certificateOfElsewhere_screening\">\\s*<text>)0<";

    private final RepositoryService repository;
    private @Nullable String deployment;

    CertificateRule(RepositoryService repository) {
        this.repository = repository;
    }

    /** Whoever has lived in another state shows its certificate. */
    public void on() {
        if (deployment == null) {
            deployment = repository
                    .createDeployment()
                    .name("certificates")
                    .addString("screening.dmn", asking())
                    .deploy()
                    .getId();
        }
    }

    /** The table of the repository counts. */
    public void off() {
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
            deployment = null;
        }
    }

    private static String asking() {
        try {
            String off = Files.readString(FILE);
            String on = off.replaceFirst(CELL, "${before}1<");
            if (on.equals(off)) {
                throw new IllegalStateException("the row is not off");
            }
            return on;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
