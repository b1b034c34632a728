package lv.lidzas.training.run;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** One volunteer on the way through one version of the programme. */
@Entity
@Table(name = "training_run")
public class TrainingRun extends AttributedRecord {

    /** How a run stands. */
    public enum Stage implements Coded {
        LEARNING,
        COMPLETED,
        DISCONTINUED;

        @Converter(autoApply = true)
        static class Stored extends CodeConverter<Stage> {

            Stored() {
                super(Stage.class);
            }
        }
    }

    private String person;
    private String volunteer;
    private String programme;
    private Stage stage = Stage.LEARNING;
    private LocalDate begunOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String certificate;

    protected TrainingRun() {}

    TrainingRun(String reference, String person, String volunteer, String programme, LocalDate begunOn) {
        super(reference);
        this.person = person;
        this.volunteer = volunteer;
        this.programme = programme;
        this.begunOn = begunOn;
    }

    void plan(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** @param certificate its number */
    void complete(LocalDate today, String certificate) {
        end(Stage.COMPLETED, today);
        this.certificate = certificate;
    }

    void discontinue(LocalDate today) {
        end(Stage.DISCONTINUED, today);
    }

    private void end(Stage reached, LocalDate today) {
        if (stage() != Stage.LEARNING) {
            throw new AlreadyDone("the training has ended already");
        }
        stage = reached;
        endedOn = today;
    }

    public void belongsTo(String person) {
        this.person = person;
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
        return stage;
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

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Number of the certificate that the programme is learnt; {@code null} unless it is. */
    public @Nullable String certificate() {
        return certificate;
    }
}
