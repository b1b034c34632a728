package lv.lidzas.training.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.AlreadyDone;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One volunteer on the way through one version of the programme. */
@Entity
@Table(name = "training_run")
public class TrainingRun {

    /** How a run stands. */
    public enum Stage {
        LEARNING,
        COMPLETED,
        DISCONTINUED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String reference;

    private String person;
    private String volunteer;
    private String programme;
    private String stage = Stage.LEARNING.code();
    private LocalDate begunOn;
    private LocalDate dueOn;
    private LocalDate endedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected TrainingRun() {}

    TrainingRun(String reference, String person, String volunteer, String programme, LocalDate begunOn) {
        this.reference = reference;
        this.person = person;
        this.volunteer = volunteer;
        this.programme = programme;
        this.begunOn = begunOn;
    }

    void plan(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    void complete(LocalDate today) {
        end(Stage.COMPLETED, today);
    }

    void discontinue(LocalDate today) {
        end(Stage.DISCONTINUED, today);
    }

    private void end(Stage reached, LocalDate today) {
        if (stage() != Stage.LEARNING) {
            throw new AlreadyDone("the training has ended already");
        }
        stage = reached.code();
        endedOn = today;
    }

    public void belongsTo(String person) {
        this.person = person;
    }

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, TrainingRecords.FIELDS);
    }

    public String reference() {
        return reference;
    }

    public String person() {
        return person;
    }

    public String volunteer() {
        return volunteer;
    }

    public String programme() {
        return programme;
    }

    public Stage stage() {
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }

    public boolean isOpen() {
        return stage() == Stage.LEARNING;
    }

    boolean isCompleted() {
        return stage() == Stage.COMPLETED;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public Map<String, Object> attributes() {
        return attributes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
