package lv.lidzas.access.sessions;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    // Longer than the longest pause, because it is counted in steps.
    private static final Duration KEPT = Duration.ofMinutes(70);

    // The repository takes each change of id for the next session: rows of one that lie apart would be several halves.
    private static final String OF_ONE_ACCOUNT =
            """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
            from %TABLE_NAME% s left join %TABLE_NAME%_attributes a on s.primary_id = a.session_primary_id
            where s.principal_name = ?
            order by s.primary_id""";

    @Bean
    SessionSecrets sessionSecrets() {
        return new SessionSecrets();
    }

    @Bean(defaultCandidate = false)
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations database, PlatformTransactionManager transactions, SessionSecrets secrets) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(database, own);
        sessions.setTableName("lidzas.staff_session");
        sessions.setSessionIdGenerator(secrets);
        sessions.setDefaultMaxInactiveInterval(KEPT);
        sessions.setConversionService(SessionValues.conversions());
        // At night, with everything else that is over.
        sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        sessions.setListSessionsByPrincipalNameQuery(OF_ONE_ACCOUNT);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    @Bean
    @SuppressWarnings("unchecked")
    QuietSessions sessionRepository(
            @Qualifier("storedSessions") JdbcIndexedSessionRepository stored, SessionSecrets secrets) {
        return new QuietSessions((SessionRepository<Session>) (SessionRepository<?>) stored, secrets);
    }
}
