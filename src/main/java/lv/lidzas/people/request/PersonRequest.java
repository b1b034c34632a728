package lv.lidzas.people.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.lidzas.people.RequestGranted;
import lv.lidzas.people.person.Person;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** What a person asks for, and how it was answered. */
@Entity
@Table(name = "person_request")
public class PersonRequest extends RecordEntity {

    private @Nullable String person;
    private RequestKind kind;
    private @Nullable String message;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private @Nullable LocalDate lastDay;
    private LocalDate askedOn;
    private LocalDate answerBy;
    private @Nullable String answer;
    private boolean identityConfirmed;
    private @Nullable String refusalReason;
    private @Nullable String refusalText;
    private @Nullable RequestOutcome outcome;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate copyUntil;
    private @Nullable Instant copyTakenAt;
    private @Nullable String farewellEmail;
    private @Nullable String farewellName;
    private @Nullable String farewellLanguage;

    @SuppressWarnings("NullAway.Init")
    protected PersonRequest() {}

    PersonRequest(String reference, String person, RequestKind kind, LocalDate askedOn, LocalDate answerBy) {
        super(reference);
        this.person = person;
        this.kind = kind;
        this.askedOn = askedOn;
        this.answerBy = answerBy;
    }

    /** What a colleague has decided; it is carried out by a step of its own. */
    void answer(String given, boolean identified, @Nullable String reason, @Nullable String words) {
        requireOpen();
        answer = given;
        identityConfirmed = identified;
        refusalReason = reason;
        refusalText = words;
    }

    /** @param by account; {@code null} for the person, or where the request fell away */
    void end(RequestOutcome ended, @Nullable String by, LocalDate today) {
        requireOpen();
        outcome = ended;
        decidedBy = by;
        decidedOn = today;
    }

    /** An end that was agreed is taken back, too. */
    void forgoEnd() {
        if (kind == RequestKind.STOP && outcome == RequestOutcome.DONE) {
            outcome = RequestOutcome.TAKEN_BACK;
        }
    }

    /** What modules above have to know of a request that is carried out; empty for one about data. */
    Optional<RequestGranted> granted() {
        if (person == null || kind.isAboutData()) {
            return Optional.empty();
        }
        return Optional.of(
                kind == RequestKind.STOP
                        ? new RequestGranted(person, true, askedOn, null, lastDay)
                        : new RequestGranted(person, false, askedOn, fromDay, untilDay));
    }

    void giveCopyUntil(LocalDate day) {
        copyUntil = day;
    }

    void copyTaken(Instant now) {
        copyTakenAt = now;
    }

    void refuseFor(String reason) {
        refusalReason = reason;
    }

    /** The person goes: what remains to write one mail. */
    void keepFarewell(Person goes) {
        farewellEmail = goes.email();
        farewellName = goes.firstName();
        farewellLanguage = goes.mailLanguage();
    }

    void forgetFarewell() {
        farewellEmail = null;
        farewellName = null;
        farewellLanguage = null;
    }

    /** What was written in words goes with the person. */
    void forgetWords() {
        message = null;
        refusalText = null;
    }

    void belongsTo(String kept) {
        person = kept;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw new AlreadyDone("the request is answered already");
        }
    }

    /** {@code null} once the person is erased. */
    @Nullable
    String person() {
        return person;
    }

    public RequestKind kind() {
        return kind;
    }

    @Nullable
    String message() {
        return message;
    }

    void message(@Nullable String words) {
        message = words;
    }

    public @Nullable LocalDate fromDay() {
        return fromDay;
    }

    void fromDay(@Nullable LocalDate day) {
        fromDay = day;
    }

    public @Nullable LocalDate untilDay() {
        return untilDay;
    }

    void untilDay(@Nullable LocalDate day) {
        untilDay = day;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    void lastDay(@Nullable LocalDate day) {
        lastDay = day;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** Code of what a colleague has decided; {@code null} while nobody has. */
    @Nullable
    String answer() {
        return answer;
    }

    boolean isIdentityConfirmed() {
        return identityConfirmed;
    }

    public @Nullable String refusalReason() {
        return refusalReason;
    }

    @Nullable
    String refusalText() {
        return refusalText;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public @Nullable RequestOutcome outcome() {
        return outcome;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** The last day on which the copy can be fetched. */
    public @Nullable LocalDate copyUntil() {
        return copyUntil;
    }

    @Nullable
    String farewellEmail() {
        return farewellEmail;
    }

    @Nullable
    String farewellName() {
        return farewellName;
    }

    @Nullable
    String farewellLanguage() {
        return farewellLanguage;
    }
}
