package lv.lidzas.training.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.people.Attributes;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of what volunteers learn: a draft until it is published, unchangeable from then on. */
@Entity
@Table(name = "training_programme")
public class Programme {

    @Id
    private String reference;

    private Integer number;
    private String reason;
    private LocalDate publishedOn;
    private LocalDate discardedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "training_module", joinColumns = @JoinColumn(name = "programme"))
    @OrderColumn(name = "position")
    private List<TrainingModule> modules = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> attributes = new HashMap<>();

    @Version
    private Long version;

    protected Programme() {}

    /** A draft that begins as a copy of another version. */
    Programme(String reference, Programme base, String reason) {
        this.reference = reference;
        this.modules = new ArrayList<>(base.modules);
        this.reason = reason;
    }

    /** Adds a module, or puts it in the place of the one with its code. */
    void put(TrainingModule module) {
        requireDraft();
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).code().equals(module.code())) {
                modules.set(i, module);
                return;
            }
        }
        modules.add(module);
    }

    void remove(String code) {
        requireDraft();
        modules.removeIf(module -> module.code().equals(code));
    }

    void publish(int number, LocalDate today) {
        requireDraft();
        this.number = number;
        this.publishedOn = today;
    }

    void discard(LocalDate today) {
        requireDraft();
        discardedOn = today;
    }

    private void requireDraft() {
        if (publishedOn != null || discardedOn != null) {
            throw new IllegalStateException("only a draft can be changed");
        }
    }

    void changeReason(String reason) {
        this.reason = reason;
    }

    void putAttribute(String key, Object value) {
        attributes = Attributes.with(attributes, key, value, ProgrammeRecords.FIELDS);
    }

    public Optional<TrainingModule> module(String code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }

    public String reference() {
        return reference;
    }

    /** {@code null} for a draft. */
    public Integer number() {
        return number;
    }

    String reason() {
        return reason;
    }

    public List<TrainingModule> modules() {
        return List.copyOf(modules);
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
