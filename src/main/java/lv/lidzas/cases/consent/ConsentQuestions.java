package lv.lidzas.cases.consent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.lidzas.people.consent.Consents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consents that a person is asked for once more, until there is an answer or nobody waits for one. */
@Component
@Transactional
public class ConsentQuestions {

    private static final String OPEN =
            """
            select question.reference, question.purpose, question.asked_on, question.answer_by
            from lidzas.case_consent_question question join lidzas.support_case supported
            on supported.reference = question.reference where question.ended_on is null""";

    private static final String OLDER_TEXTS =
            """
            select latest.reference, latest.purpose from (
              select distinct on (support_case, purpose)
              support_case as reference, purpose, given, withdrawn_on, text_version
              from lidzas.consent where support_case is not null order by support_case, purpose, id desc
            ) latest join lidzas.support_case supported on supported.reference = latest.reference
            where supported.stage <> 'closed' and latest.given and latest.withdrawn_on is null
            and latest.text_version <> :version and not exists (
              select from lidzas.case_consent_question question
              join lidzas.support_case other on other.reference = question.reference
              where other.person = supported.person and question.purpose = latest.purpose
              and (question.text_version = :version or question.ended_on is null)
            )""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentQuestions(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A question that waits.
     *
     * @param reference of the case
     * @param purpose code
     * @param answerBy the last day on which an answer is waited for
     */
    public record Question(String reference, String purpose, LocalDate askedOn, LocalDate answerBy) {}

    /** Whoever asks or answers next about this case waits until this transaction is over. */
    public void hold(String reference) {
        database.sql("select reference from lidzas.support_case where reference = ? for no key update")
                .param(reference)
                .query(String.class)
                .optional();
    }

    /**
     * Asks about the texts of today. Whatever waits already waits as long as what is asked now: there is one letter and one day.
     *
     * @param by account of who asks; {@code null} if no colleague does
     */
    public void ask(String reference, Collection<String> purposes, @Nullable String by, LocalDate answerBy) {
        database.sql("update lidzas.case_consent_question set answer_by = greatest(answer_by, ?)"
                        + " where reference = ? and ended_on is null")
                .params(Date.valueOf(answerBy), reference)
                .update();
        database.sql(
                        """
                        insert into lidzas.case_consent_question
                            (reference, purpose, asked_on, asked_by, answer_by, text_version)
                        select ?, purpose, ?, ?, ?, ? from unnest(cast(? as text[])) as asked (purpose)
                        on conflict do nothing""")
                .params(
                        reference,
                        today(),
                        by,
                        Date.valueOf(answerBy),
                        Consents.TEXT_VERSION,
                        purposes.toArray(String[]::new))
                .update();
    }

    /** Open cases with a consent to an older text about which the person was not asked again yet. */
    @Transactional(readOnly = true)
    public List<String> casesWithOlderTexts() {
        return database.sql("select distinct reference from (" + OLDER_TEXTS + ") older order by reference")
                .param("version", Consents.TEXT_VERSION)
                .query(String.class)
                .list();
    }

    /** The purposes of those consents in one case: they hold, and no question about the text of today was asked of the person. */
    @Transactional(readOnly = true)
    public List<String> olderTexts(String reference) {
        return database.sql(
                        "select purpose from (" + OLDER_TEXTS + ") older where reference = :reference order by purpose")
                .param("version", Consents.TEXT_VERSION)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** What is asked of whom a case supports. */
    @Transactional(readOnly = true)
    public List<Question> of(String reference) {
        return open("question.reference = ?", reference);
    }

    /** What is asked of a person, in all cases. */
    @Transactional(readOnly = true)
    public List<Question> ofPerson(String person) {
        return open("supported.person = ?", person);
    }

    /** There are answers. */
    public void end(String reference, Collection<String> purposes) {
        if (!purposes.isEmpty()) {
            told(
                    reference,
                    database.sql("update lidzas.case_consent_question set ended_on = ?"
                                    + " where reference = ? and purpose = any(cast(? as text[])) and ended_on is null")
                            .params(today(), reference, purposes.toArray(String[]::new))
                            .update());
        }
    }

    /** No answer is waited for any more, and nothing follows from that. */
    public void endAll(String reference) {
        told(
                reference,
                database.sql("update lidzas.case_consent_question set ended_on = ?"
                                + " where reference = ? and ended_on is null")
                        .params(today(), reference)
                        .update());
    }

    private void told(String reference, int ended) {
        if (ended > 0) {
            // The last two answers at one moment: the second sees that the first is given.
            hold(reference);
            events.publishEvent(new ConsentQuestionsEnded(reference));
        }
    }

    private List<Question> open(String condition, String value) {
        return database.sql(OPEN + " and " + condition + " order by question.reference, question.id")
                .param(value)
                .query(ConsentQuestions::read)
                .list();
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getString(1),
                row.getString(2),
                row.getDate(3).toLocalDate(),
                row.getDate(4).toLocalDate());
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
