package lv.lidzas.cases.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.fields.RecordEntity;
import lv.lidzas.records.fields.StageNotPossible;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody asks for help, or for somebody else, and what became of it. */
@Entity
@Table(name = "help_request")
class HelpRequest extends RecordEntity {

    static final String SELF = "self";
    static final String OTHER = "other";

    private String person;
    private String askedFor;
    private RequestStage stage;
    private Instant receivedAt;
    private @Nullable Instant closedAt;
    private @Nullable LocalDate contactBy;
    private String contactLanguage;
    private @Nullable String callWhen;
    private String municipality;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] needs = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] urgentSignals = {};

    private @Nullable String words;
    private boolean personKnows;
    private boolean contactAgreed;
    private @Nullable String advice;
    private String privacyNoticeVersion;
    private Instant privacyNoticeAt;
    private @Nullable String supportCase;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "help_request_try", joinColumns = @JoinColumn(name = "help_request"))
    @OrderColumn(name = "position")
    @Column(name = "tried_at")
    private List<Instant> tries = new ArrayList<>();

    protected HelpRequest() {}

    /** @param notice version of the privacy notice that was shown */
    @SuppressWarnings("NullAway.Init")
    HelpRequest(String reference, String notice, Instant now) {
        super(reference);
        stage = RequestStage.OPEN;
        receivedAt = now;
        privacyNoticeVersion = notice;
        privacyNoticeAt = now;
    }

    void belongsTo(String asking) {
        person = asking;
    }

    /** Nobody answered. */
    void notReached(Instant now) {
        requireOpen();
        tries.add(now);
    }

    void contactBy(LocalDate day) {
        contactBy = day;
    }

    /** @throws StageNotPossible if that is no end */
    void close(RequestStage outcome, Instant now) {
        if (outcome == RequestStage.OPEN) {
            throw new StageNotPossible(stage, outcome);
        }
        requireOpen();
        stage = outcome;
        closedAt = now;
    }

    /** The request has become a case; it is closed when that case goes its way. */
    void becomes(String reference) {
        requireOpen();
        supportCase = reference;
    }

    private void requireOpen() {
        if (stage != RequestStage.OPEN) {
            throw new AlreadyDone("the request is closed already");
        }
    }

    String person() {
        return person;
    }

    boolean isForSelf() {
        return SELF.equals(askedFor);
    }

    String askedFor() {
        return askedFor;
    }

    void askFor(String whom) {
        askedFor = whom;
    }

    RequestStage stage() {
        return stage;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    LocalDate contactBy() {
        return contactBy;
    }

    String contactLanguage() {
        return contactLanguage;
    }

    void changeContactLanguage(String code) {
        contactLanguage = code;
    }

    @Nullable
    String callWhen() {
        return callWhen;
    }

    void changeCallWhen(@Nullable String when) {
        callWhen = when;
    }

    String municipality() {
        return municipality;
    }

    void changeMunicipality(String code) {
        municipality = code;
    }

    List<String> needs() {
        return List.of(needs);
    }

    void changeNeeds(List<String> codes) {
        needs = codes.toArray(String[]::new);
    }

    List<String> urgentSignals() {
        return List.of(urgentSignals);
    }

    void changeUrgentSignals(List<String> codes) {
        urgentSignals = codes.toArray(String[]::new);
    }

    boolean isUrgent() {
        return urgentSignals.length > 0;
    }

    @Nullable
    String words() {
        return words;
    }

    void changeWords(@Nullable String text) {
        words = text;
    }

    boolean personKnows() {
        return personKnows;
    }

    void changePersonKnows(boolean knows) {
        personKnows = knows;
    }

    boolean contactAgreed() {
        return contactAgreed;
    }

    void changeContactAgreed(boolean agreed) {
        contactAgreed = agreed;
    }

    @Nullable
    String advice() {
        return advice;
    }

    void changeAdvice(@Nullable String text) {
        advice = text;
    }

    @Nullable
    String supportCase() {
        return supportCase;
    }

    List<Instant> tries() {
        return List.copyOf(tries);
    }
}
