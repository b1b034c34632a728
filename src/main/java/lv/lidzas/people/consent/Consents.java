package lv.lidzas.people.consent;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of consents: per purpose, with the version of the text that was read out, its language and the date. */
@Component
public class Consents {

    public static final List<String> PURPOSES = List.of("healthData", "sharing", "photos");

    /**
     * Version of the texts in {@code recordConsent.form}; a changed text needs a new one, and whoever agreed to an older one is
     * asked in the following night.
     */
    public static final String TEXT_VERSION = "1";

    private final JdbcClient database;
    private final Clock clock;

    Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void decide(String reference, String purpose, boolean given, String language, String obtainedBy) {
        database.sql("insert into lidzas.case_consent"
                        + " (reference, purpose, given, text_version, language, obtained_by, decided_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(reference, purpose, given, TEXT_VERSION, language, obtainedBy, today())
                .update();
    }

    public void withdraw(String reference, String purpose) {
        database.sql("update lidzas.case_consent set withdrawn_on = ?"
                        + " where reference = ? and purpose = ? and given and withdrawn_on is null")
                .params(today(), reference, purpose)
                .update();
    }

    /** The latest decision about each purpose, by purpose. */
    public Map<String, Consent> latest(String reference) {
        Map<String, Consent> latest = new LinkedHashMap<>();
        database.sql("select purpose, given, text_version, language, obtained_by, decided_on, withdrawn_on"
                        + " from lidzas.case_consent where reference = ? order by id")
                .param(reference)
                .query((row, number) -> new Consent(
                        row.getString("purpose"),
                        row.getBoolean("given"),
                        row.getString("text_version"),
                        row.getString("language"),
                        row.getString("obtained_by"),
                        row.getDate("decided_on").toLocalDate(),
                        row.getDate("withdrawn_on") == null
                                ? null
                                : row.getDate("withdrawn_on").toLocalDate()))
                .list()
                .forEach(consent -> latest.put(consent.purpose(), consent));
        return latest;
    }

    public boolean holds(String reference, String purpose) {
        Consent consent = latest(reference).get(purpose);
        return consent != null && consent.holds();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
