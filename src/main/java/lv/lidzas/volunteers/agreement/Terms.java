package lv.lidzas.volunteers.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes down of an agreement: what the work is, and what the tables of the law ask about it. */
@Embeddable
class Terms {

    private @Nullable String work;
    private @Nullable String places;
    private @Nullable String volume;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean partyAsked;
    private boolean expenses;
    private @Nullable String expenseKinds;
    private @Nullable String children;
    private boolean homeVisits;
    private boolean driving;
    private boolean physicalWork;
    private @Nullable String insurancePolicy;
    private @Nullable LocalDate insuredUntil;

    protected Terms() {}

    /** The same, as the next version proposes it. */
    Terms copy() {
        Terms copy = new Terms();
        copy.work = work;
        copy.places = places;
        copy.volume = volume;
        copy.startsOn = startsOn;
        copy.endsOn = endsOn;
        copy.partyAsked = partyAsked;
        copy.expenses = expenses;
        copy.expenseKinds = expenseKinds;
        copy.children = children;
        copy.homeVisits = homeVisits;
        copy.driving = driving;
        copy.physicalWork = physicalWork;
        copy.insurancePolicy = insurancePolicy;
        copy.insuredUntil = insuredUntil;
        return copy;
    }

    @Nullable
    String work() {
        return work;
    }

    void work(@Nullable String work) {
        this.work = work;
    }

    @Nullable
    String places() {
        return places;
    }

    void places(@Nullable String places) {
        this.places = places;
    }

    @Nullable
    String volume() {
        return volume;
    }

    void volume(@Nullable String volume) {
        this.volume = volume;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    void startsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    void endsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    boolean partyAsked() {
        return partyAsked;
    }

    void partyAsked(boolean partyAsked) {
        this.partyAsked = partyAsked;
    }

    boolean expenses() {
        return expenses;
    }

    void expenses(boolean expenses) {
        this.expenses = expenses;
    }

    @Nullable
    String expenseKinds() {
        return expenseKinds;
    }

    void expenseKinds(@Nullable String expenseKinds) {
        this.expenseKinds = expenseKinds;
    }

    @Nullable
    String children() {
        return children;
    }

    void children(@Nullable String children) {
        this.children = children;
    }

    boolean homeVisits() {
        return homeVisits;
    }

    void homeVisits(boolean homeVisits) {
        this.homeVisits = homeVisits;
    }

    boolean driving() {
        return driving;
    }

    void driving(boolean driving) {
        this.driving = driving;
    }

    boolean physicalWork() {
        return physicalWork;
    }

    void physicalWork(boolean physicalWork) {
        this.physicalWork = physicalWork;
    }

    @Nullable
    String insurancePolicy() {
        return insurancePolicy;
    }

    void insurancePolicy(@Nullable String insurancePolicy) {
        this.insurancePolicy = insurancePolicy;
    }

    @Nullable
    LocalDate insuredUntil() {
        return insuredUntil;
    }

    void insuredUntil(@Nullable LocalDate insuredUntil) {
        this.insuredUntil = insuredUntil;
    }
}
