package lv.lidzas.cases.oversight;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one night's check found: which cases would be forgotten, and why. */
@Entity
@Table(name = "case_check")
class CaseCheck {

    @Id
    private String reference;

    private LocalDate madeOn;

    /** Reference of a case and codes of the reasons. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, Object>> findings = new ArrayList<>();

    @Version
    private Long version;

    protected CaseCheck() {}

    CaseCheck(String reference, LocalDate madeOn, List<Forgotten> found) {
        this.reference = reference;
        this.madeOn = madeOn;
        found.forEach(one -> findings.add(Map.of("case", one.reference(), "reasons", one.reasons())));
    }

    String reference() {
        return reference;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    List<Forgotten> findings() {
        return findings.stream()
                .map(one -> new Forgotten(
                        (String) one.get("case"),
                        ((List<?>) one.get("reasons"))
                                .stream().map(String::valueOf).toList()))
                .toList();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
