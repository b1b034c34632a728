package lv.lidzas.volunteers.stage;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A stage and when it was reached. */
@Embeddable
public record StageEntry(Stage stage, Instant since) {}
