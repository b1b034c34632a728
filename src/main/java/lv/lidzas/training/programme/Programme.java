package lv.lidzas.training.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** One version of what volunteers learn: a draft until it is published, unchangeable from then on. */
@Entity
@Table(name = "training_programme")
public class Programme extends AttributedRecord {

    /** How a version stands, by the days that it was published or discarded on. */
    enum Stage implements Coded {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    private @Nullable Integer number;
    private String reason;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate discardedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "training_module", joinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "position")
    private List<TrainingModule> modules = new ArrayList<>();

    protected Programme() {}

    /** A draft that begins as a copy of another version. */
    @SuppressWarnings("NullAway.Init")
    Programme(String reference, Programme base) {
        super(reference);
        this.modules = new ArrayList<>(base.modules);
    }

    /** Adds a module, or puts it in the place of the one with its code. */
    void put(TrainingModule module) {
        requireDraft(Stage.DRAFT);
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).code().equals(module.code())) {
                modules.set(i, module);
                return;
            }
        }
        modules.add(module);
    }

    void remove(@Nullable String code) {
        requireDraft(Stage.DRAFT);
        modules.removeIf(module -> module.code().equals(code));
    }

    void publish(int number, LocalDate today) {
        requireDraft(Stage.PUBLISHED);
        this.number = number;
        this.publishedOn = today;
    }

    void discard(LocalDate today) {
        requireDraft(Stage.DISCARDED);
        discardedOn = today;
    }

    private void requireDraft(Stage wanted) {
        if (stage() != Stage.DRAFT) {
            throw new StageNotPossible(stage(), wanted);
        }
    }

    Stage stage() {
        return publishedOn != null ? Stage.PUBLISHED : discardedOn != null ? Stage.DISCARDED : Stage.DRAFT;
    }

    void changeReason(String reason) {
        this.reason = reason;
    }

    public Optional<TrainingModule> module(@Nullable String code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }

    /** {@code null} for a draft. */
    public @Nullable Integer number() {
        return number;
    }

    String reason() {
        return reason;
    }

    public List<TrainingModule> modules() {
        return List.copyOf(modules);
    }
}
