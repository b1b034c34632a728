package lv.lidzas.cases.oversight;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.records.fields.RecordEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one night's check found: which cases would be forgotten, and why. */
@Entity
@Table(name = "case_check")
class CaseCheck extends RecordEntity {

    private LocalDate madeOn;

    /** Reference of a case and codes of the reasons. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, Object>> findings = new ArrayList<>();

    protected CaseCheck() {}

    CaseCheck(String reference, LocalDate madeOn, List<Forgotten> found) {
        super(reference);
        this.madeOn = madeOn;
        found.forEach(one -> findings.add(Map.of("case", one.reference(), "reasons", one.reasons())));
    }

    LocalDate madeOn() {
        return madeOn;
    }

    List<Forgotten> findings() {
        return findings.stream()
                .map(one -> new Forgotten(
                        (String) Objects.requireNonNull(one.get("case")),
                        ((List<?>) Objects.requireNonNull(one.get("reasons")))
                                .stream().map(String::valueOf).toList()))
                .toList();
    }
}
