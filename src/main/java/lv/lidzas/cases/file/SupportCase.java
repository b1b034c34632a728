package lv.lidzas.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.cases.plan.Goal;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.StageNotPossible;
import lv.lidzas.values.Day;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Support of one person. Stages change only by the methods that name the step. */
@Entity
@Table(name = "support_case")
public class SupportCase extends CaseFacts {

    private String person;
    private CaseStage stage = CaseStage.REQUESTED;
    private LocalDate openedOn;
    private @Nullable String owner;
    private @Nullable LocalDate nextDate;
    private @Nullable LocalDate plannedDate;
    private int plannedSaid;
    private int dateSaid;
    private LocalDate lastContactOn;
    private @Nullable LocalDate contactCheckedOn;
    private @Nullable LocalDate intakeTalkOn;
    private @Nullable String stateSupport;
    private String priority = "low";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String @Nullable [] urgentSignals;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> goals = new ArrayList<>();

    private @Nullable LocalDate planAgreedOn;
    private @Nullable String closureReason;
    private @Nullable String closureOutcome;
    private @Nullable String closureProposedBy;
    private @Nullable LocalDate closureProposedOn;
    private @Nullable LocalDate closedOn;

    protected SupportCase() {}

    /** @param owner user id of the coordinator who answers for it */
    @SuppressWarnings("NullAway.Init")
    SupportCase(String reference, @Nullable String owner, LocalDate today) {
        super(reference);
        this.owner = owner;
        this.openedOn = today;
        this.lastContactOn = today;
    }

    /** Goes on to a stage, if it can be reached from the one it is in. */
    void reach(CaseStage reached, LocalDate nextDate, LocalDate today) {
        if (!reached.from().contains(stage())) {
            throw new StageNotPossible(stage, reached);
        }
        dateStage(stage, reached, today);
        stage = reached;
        planNextContact(nextDate);
    }

    void close(LocalDate today) {
        if (stage() == CaseStage.CLOSED) {
            throw new AlreadyDone("the case is closed already");
        }
        stage = CaseStage.CLOSED;
        closedOn = today;
        nextDate = null;
        plannedDate = null;
    }

    void assignTo(String owner) {
        this.owner = owner;
    }

    /** Somebody looks at the case again on this day, until a visit says another. */
    void planNextContact(LocalDate planned) {
        plannedDate = planned;
        plannedSaid = sayNextDate();
        nextDate = planned;
    }

    /** The first contact moves with what it follows from; a date that people have said stays unless it is too late. */
    void contactFirst(LocalDate before, LocalDate now) {
        if (nextDate == null || nextDate.equals(before) || nextDate.isAfter(now)) {
            planNextContact(now);
        }
    }

    /** @return which word about the next date this one is: the last one counts */
    public int sayNextDate() {
        dateSaid++;
        return dateSaid;
    }

    /** A coordinator has looked into the case. */
    void contactCheckedOn(LocalDate day) {
        contactCheckedOn = day;
        lastContactOn = day.isAfter(lastContactOn) ? day : lastContactOn;
    }

    /**
     * Somebody has spoken with the person for the first time, so that no first contact is waited for; {@link #follow} counts the next
     * contact from what stands then, so that a day that is put right goes back as well. Of cases from before the day was asked it is
     * not known: when the form was sent says little of it, and whoever knows writes it on the card.
     */
    void talkedOn(@Nullable LocalDate day) {
        intakeTalkOn = day;
        if (day != null && stage() == CaseStage.REQUESTED) {
            stage = CaseStage.INTAKE;
        }
    }

    /**
     * Computes the last contact and the next date anew. Whoever was met waits for no first contact either.
     *
     * @param visits that stand now, the newest first
     */
    void follow(List<? extends DatedContact> contacts) {
        lastContactOn = Stream.concat(
                        Stream.of(openedOn, contactCheckedOn, intakeTalkOn),
                        contacts.stream().map(DatedContact::day))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        nextDate = contacts.stream()
                .filter(contact -> contact.nextDate() != null)
                .findFirst()
                .filter(contact -> contact.nextSaid() > plannedSaid)
                .map(DatedContact::nextDate)
                .orElse(plannedDate);
        if (!contacts.isEmpty() && stage() == CaseStage.REQUESTED) {
            stage = CaseStage.INTAKE;
        }
    }

    void entitleTo(String stateSupport) {
        this.stateSupport = stateSupport;
    }

    /** @param signals codes that hold now; they stand until others are said */
    void changeUrgentSignals(List<String> signals) {
        urgentSignals = signals.toArray(String[]::new);
    }

    void prioritise(String priority) {
        this.priority = priority;
    }

    void plan(List<Goal> agreed) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Goal goal : agreed) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("text", goal.text());
            one.put("owner", goal.owner());
            one.put("due", Objects.requireNonNull(goal.due()).toString());
            kept.add(one);
        }
        goals = kept;
    }

    void agreedOn(LocalDate day) {
        planAgreedOn = day;
    }

    public void belongsTo(String person) {
        this.person = person;
    }

    public boolean isOpen() {
        return stage() != CaseStage.CLOSED;
    }

    List<Goal> goals() {
        return goals.stream()
                .map(goal -> new Goal(
                        goal.get("text"),
                        goal.get("owner"),
                        Day.stored(Objects.requireNonNull(goal.get("due"))).orElseThrow()))
                .toList();
    }

    public String person() {
        return person;
    }

    /** Who it is, for the choice of a volunteer. */
    Eligibility.Supported forHelper() {
        return new Eligibility.Supported(reference(), person, mayBeWithChildren());
    }

    public CaseStage stage() {
        return stage;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable String owner() {
        return owner;
    }

    public @Nullable LocalDate nextDate() {
        return nextDate;
    }

    /** Code of a message that says what the next date is the date of. */
    public String nextIs() {
        return nextIs(stage(), nextDate, plannedDate);
    }

    /**
     * What a date that a case waits for is the date of: a contact that somebody agreed on, the first one, what is still to be
     * written down of it, or a look into the case.
     *
     * @param planned which date holds while no contact has said another
     */
    public static String nextIs(CaseStage stage, @Nullable LocalDate next, @Nullable LocalDate planned) {
        return Objects.equals(next, planned) ? stage.planned() : "cases.nextDate.contact";
    }

    public @Nullable LocalDate intakeTalkOn() {
        return intakeTalkOn;
    }

    public LocalDate lastContactOn() {
        return lastContactOn;
    }

    public @Nullable String stateSupport() {
        return stateSupport;
    }

    /** Codes; empty if they were said before they were kept. */
    public Optional<List<String>> urgentSignals() {
        return Optional.ofNullable(urgentSignals).map(List::of);
    }

    public String priority() {
        return priority;
    }

    public @Nullable LocalDate planAgreedOn() {
        return planAgreedOn;
    }

    /** @param by user id */
    void proposeClosure(@Nullable String by, LocalDate on) {
        closureProposedBy = by;
        closureProposedOn = on;
    }

    @Nullable
    String closureProposedBy() {
        return closureProposedBy;
    }

    @Nullable
    LocalDate closureProposedOn() {
        return closureProposedOn;
    }

    public @Nullable String closureReason() {
        return closureReason;
    }

    void changeClosureReason(String closureReason) {
        this.closureReason = closureReason;
    }

    public @Nullable String closureOutcome() {
        return closureOutcome;
    }

    void changeClosureOutcome(String closureOutcome) {
        this.closureOutcome = closureOutcome;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
