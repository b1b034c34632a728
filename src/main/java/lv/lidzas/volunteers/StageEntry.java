package lv.lidzas.volunteers;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A stage and when it was reached. */
@Embeddable
record StageEntry(Stage stage, Instant since) {}
