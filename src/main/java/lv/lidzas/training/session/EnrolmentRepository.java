package lv.lidzas.training.session;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface EnrolmentRepository extends JpaRepository<Enrolment, Enrolment.Key> {

    @Query("select e from Enrolment e where e.key.run in :runs order by e.enrolledAt, e.key.session")
    List<Enrolment> ofRuns(Collection<String> runs);

    @Query("select e from Enrolment e where e.key.session in :sessions order by e.key.run")
    List<Enrolment> ofSessions(Collection<String> sessions);

    /** Runs with a place at this session that have another one at a time: as everything is stored. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select count(distinct e.key.run) from Enrolment e, Enrolment o, TrainingSession s"
            + " where e.key.session = :session and e.attendance is null and o.key.run = e.key.run"
            + " and o.key.session <> :session and o.attendance is null and s.reference = o.key.session"
            + " and s.stage = OPEN and s.startsAt < :ends and s.endsAt > :begins")
    int busy(String session, Instant begins, Instant ends);

    @Query("select count(e) from Enrolment e where e.key.session = :session")
    int taken(String session);
}
