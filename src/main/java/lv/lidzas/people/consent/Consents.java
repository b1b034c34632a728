package lv.lidzas.people.consent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of consents, of supported people by case and of volunteers: per purpose, with the version of the text, its language, the
 * moment and how it was given.
 */
@Component
public class Consents {

    /** What supported people are asked for. */
    public static final List<String> PURPOSES = List.of("healthData", "sharing", "photos");

    /**
     * Version of the texts in {@code recordConsent.form}; a changed text needs a new one, and whoever agreed to an older one is
     * asked in the following night.
     */
    public static final String TEXT_VERSION = "1";

    private static final String COLUMNS =
            "select purpose, given, text_version, language, obtained_by, decided_on, withdrawn_on from lidzas.consent";

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An answer to one question.
     *
     * @param purpose code
     * @param textVersion of the text that was read
     * @param language code
     * @param obtainedBy code of how it was given
     * @param notedBy account of the colleague who wrote it down; {@code null} if nobody did
     */
    public record Answer(
            String purpose,
            boolean given,
            String textVersion,
            String language,
            String obtainedBy,
            @Nullable String notedBy) {}

    /** @param reference of the case */
    public void decide(String reference, String purpose, boolean given, String language, String obtainedBy) {
        decide(reference, null, new Answer(purpose, given, TEXT_VERSION, language, obtainedBy, null));
    }

    /** @param volunteer {@code V-} reference */
    public void decideOfVolunteer(String volunteer, Answer answer) {
        decide(null, volunteer, answer);
    }

    private void decide(@Nullable String supportCase, @Nullable String volunteer, Answer answer) {
        database.sql("insert into lidzas.consent (support_case, volunteer, purpose, given, text_version, language,"
                        + " obtained_by, noted_by, decided_on, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        supportCase,
                        volunteer,
                        answer.purpose(),
                        answer.given(),
                        answer.textVersion(),
                        answer.language(),
                        answer.obtainedBy(),
                        answer.notedBy(),
                        today(),
                        now())
                .update();
    }

    /** @param reference of the case */
    public void withdraw(String reference, String purpose) {
        database.sql("update lidzas.consent set withdrawn_on = ?, withdrawn_at = ?"
                        + " where support_case = ? and purpose = ? and given and withdrawn_on is null")
                .params(today(), now(), reference, purpose)
                .update();
    }

    /**
     * Whatever somebody has given as a volunteer, by any of the records.
     *
     * @param volunteers {@code V-} references
     */
    public void withdrawOfVolunteer(Collection<String> volunteers, String purpose) {
        database.sql("update lidzas.consent set withdrawn_on = ?, withdrawn_at = ?"
                        + " where volunteer = any(?) and purpose = ? and given and withdrawn_on is null")
                .params(today(), now(), volunteers.toArray(String[]::new), purpose)
                .update();
    }

    /** The latest decision about each purpose, by purpose. */
    public Map<String, Consent> latest(String reference) {
        return byPurpose(database.sql(COLUMNS + " where support_case = ? order by id")
                .param(reference)
                .query(Consents::read)
                .list());
    }

    /**
     * The latest word of a volunteer about each purpose, by purpose: whether it was said by one record or another, what came last
     * counts, and a withdrawal came when it was withdrawn.
     *
     * @param volunteers {@code V-} references of one person
     */
    public Map<String, Consent> latestOfVolunteer(Collection<String> volunteers) {
        return byPurpose(
                database.sql(COLUMNS + " where volunteer = any(?) order by coalesce(withdrawn_at, decided_at), id")
                        .param(volunteers.toArray(String[]::new))
                        .query(Consents::read)
                        .list());
    }

    private static Map<String, Consent> byPurpose(List<Consent> inOrder) {
        Map<String, Consent> latest = new LinkedHashMap<>();
        inOrder.forEach(consent -> latest.put(consent.purpose(), consent));
        return latest;
    }

    private static Consent read(ResultSet row, int number) throws SQLException {
        Date withdrawnOn = row.getDate("withdrawn_on");
        return new Consent(
                row.getString("purpose"),
                row.getBoolean("given"),
                row.getString("text_version"),
                row.getString("language"),
                row.getString("obtained_by"),
                row.getDate("decided_on").toLocalDate(),
                withdrawnOn == null ? null : withdrawnOn.toLocalDate());
    }

    public boolean holds(String reference, String purpose) {
        Consent consent = latest(reference).get(purpose);
        return consent != null && consent.holds();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
