package lv.lidzas.access.outside;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.access.tokens.Token;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of personal links. */
@Component
public class LinkStore {

    /** What a link leads to. */
    public enum Kind {
        TASK,
        MESSAGE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param answered what it was used for, a key of the words about it; {@code null} if nobody wrote that down */
    record Link(
            String processInstanceId,
            String elementId,
            Kind kind,
            String reference,
            Locale language,
            boolean used,
            @Nullable String answered) {}

    static final Duration LONGEST = Duration.ofDays(365);

    private final JdbcClient database;
    private final Clock clock;
    private final String address;

    LinkStore(JdbcClient database, Clock clock, SiteAddress site) {
        this.database = database;
        this.clock = clock;
        this.address = site.of("/saite/");
    }

    public String create(String processInstanceId, String elementId, Kind kind, String reference, Locale language) {
        String token = Token.fresh();
        database.sql(
                        """
                        insert into lidzas.personal_link
                               (token_hash, process_instance_id, element_id, kind, reference, language, created_at)
                        values (:hash, :instance, :element, :kind, :reference, :language, :now)
                        """)
                .param("hash", Token.hash(token))
                .param("instance", processInstanceId)
                .param("element", elementId)
                .param("kind", kind.code())
                .param("reference", reference)
                .param("language", Languages.code(language))
                .param("now", now())
                .update();
        return address + token;
    }

    public void forget(String reference) {
        database.sql("delete from lidzas.personal_link where reference = :reference")
                .param("reference", reference)
                .update();
    }

    public void close(String reference, String elementId) {
        database.sql("update lidzas.personal_link set used_at = :now"
                        + " where reference = :reference and element_id = :element and used_at is null")
                .param("now", now())
                .param("reference", reference)
                .param("element", elementId)
                .update();
    }

    Optional<Link> find(String token) {
        return find(token, "");
    }

    /** Two submissions by one link take turns. */
    Optional<Link> lock(String token) {
        return find(token, " for update");
    }

    /** @param form that was submitted where the links lead to */
    void markUsed(String processInstanceId, String elementId, String form) {
        database.sql(
                        """
                        update lidzas.personal_link set used_at = :now, answered = :form
                         where process_instance_id = :instance and element_id = :element and used_at is null
                        """)
                .param("now", now())
                .param("form", form)
                .param("instance", processInstanceId)
                .param("element", elementId)
                .update();
    }

    /** What was answered by this link and all that led to the same wait. */
    void say(Link used, String answered) {
        database.sql(
                        """
                        update lidzas.personal_link set answered = :answered
                         where process_instance_id = :instance and element_id = :element
                           and used_at = (select max(used_at) from lidzas.personal_link
                                           where process_instance_id = :instance and element_id = :element)
                        """)
                .param("answered", answered)
                .param("instance", used.processInstanceId())
                .param("element", used.elementId())
                .update();
    }

    int deleteOld() {
        return database.sql("delete from lidzas.personal_link where created_at < :limit")
                .param("limit", Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
    }

    private Optional<Link> find(String token, String locking) {
        return database.sql(
                        """
                        select process_instance_id, element_id, kind, reference, language, used_at is not null as used,
                               answered
                          from lidzas.personal_link where token_hash = :hash
                        """
                                + locking)
                .param("hash", Token.hash(token))
                .query((row, number) -> new Link(
                        row.getString("process_instance_id"),
                        row.getString("element_id"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("reference"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getBoolean("used"),
                        row.getString("answered")))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
