package lv.lidzas.reports.funder;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.records.fields.RecordEntity;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** A report that is given out. */
@Entity
@Table(name = "funder_report")
public class FunderReport extends RecordEntity {

    private ReportKind kind;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String campaign;
    private @Nullable String campaignName;
    private @Nullable String sentence;
    private @Nullable String done;
    private @Nullable String difficulties;
    private @Nullable String plans;
    private @Nullable String returnReason;
    private @Nullable String askedBy;
    private Instant askedAt;
    private @Nullable Instant frozenAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable Instant discardedAt;

    @SuppressWarnings("NullAway.Init")
    protected FunderReport() {}

    /** @param askedBy account; {@code null} where a campaign's end asks */
    FunderReport(
            String reference,
            ReportKind kind,
            Period period,
            @Nullable String campaign,
            @Nullable String askedBy,
            Instant askedAt) {
        super(reference);
        this.kind = kind;
        this.startsOn = period.from();
        this.endsOn = period.last();
        this.campaign = campaign;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** How far it has come. */
    public enum Stage implements Coded {
        AWAITED,
        WRITTEN,
        APPROVED,
        DISCARDED
    }

    public Stage stage() {
        if (discardedAt != null) {
            return Stage.DISCARDED;
        }
        if (approvedAt != null) {
            return Stage.APPROVED;
        }
        return frozenAt == null ? Stage.AWAITED : Stage.WRITTEN;
    }

    /** @param named the campaign as it is called now; {@code null} for none */
    void freeze(@Nullable NamedPeriod named, Instant now) {
        require(Stage.AWAITED, Stage.WRITTEN);
        if (named != null) {
            campaignName = named.name();
            sentence = named.sentence();
        }
        frozenAt = now;
    }

    void approve(@Nullable String by, Instant now) {
        require(Stage.WRITTEN, Stage.APPROVED);
        approvedBy = by;
        approvedAt = now;
    }

    void discard(Instant now) {
        require(Stage.WRITTEN, Stage.DISCARDED);
        discardedAt = now;
    }

    private void require(Stage from, Stage wanted) {
        if (stage() != from) {
            throw new StageNotPossible(stage(), wanted);
        }
    }

    private void requireOpen() {
        if (stage() == Stage.APPROVED || stage() == Stage.DISCARDED) {
            throw new StageNotPossible(stage(), Stage.WRITTEN);
        }
    }

    public ReportKind kind() {
        return kind;
    }

    public Period period() {
        return new Period(startsOn, endsOn.plusDays(1));
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    String campaign() {
        return campaign;
    }

    /** As it was called when the numbers were frozen; {@code null} for none. */
    public @Nullable String campaignName() {
        return campaignName;
    }

    public @Nullable String sentence() {
        return sentence;
    }

    public @Nullable String done() {
        return done;
    }

    void done(@Nullable String text) {
        requireOpen();
        done = text;
    }

    public @Nullable String difficulties() {
        return difficulties;
    }

    void difficulties(@Nullable String text) {
        requireOpen();
        difficulties = text;
    }

    public @Nullable String plans() {
        return plans;
    }

    void plans(@Nullable String text) {
        requireOpen();
        plans = text;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    void returnReason(@Nullable String text) {
        requireOpen();
        returnReason = text;
    }

    /** Account; {@code null} where a campaign's end asked. */
    public @Nullable String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Account; {@code null} before it is approved. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }
}
