package lv.lidzas.training;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnrolmentRepository extends JpaRepository<Enrolment, Enrolment.Key> {

    @Query("select e from Enrolment e where e.key.run in :runs order by e.enrolledAt, e.key.session")
    List<Enrolment> ofRuns(Collection<String> runs);

    @Query("select e from Enrolment e where e.key.session in :sessions order by e.key.run")
    List<Enrolment> ofSessions(Collection<String> sessions);

    @Query("select count(e) from Enrolment e where e.key.session = :session")
    int taken(String session);
}
