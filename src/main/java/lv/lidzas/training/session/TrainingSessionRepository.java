package lv.lidzas.training.session;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface TrainingSessionRepository extends JpaRepository<TrainingSession, String> {

    @Query(value = "select nextval('lidzas.training_session_number')", nativeQuery = true)
    long nextNumber();

    /** Two people who want the last place take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TrainingSession s where s.reference in :references order by s.reference")
    List<TrainingSession> lock(Collection<String> references);

    Optional<TrainingSession> findFirstByOrderByReferenceDesc();

    @Query(
            "select s from TrainingSession s where s.stage = OPEN and s.startsAt > :now order by s.startsAt, s.reference")
    List<TrainingSession> ahead(Instant now);

    /** Open ones that overlap with a time, as they are stored. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select s from TrainingSession s where s.stage = OPEN and s.startsAt < :ends and s.endsAt > :begins"
            + " order by s.startsAt, s.reference")
    List<TrainingSession> meeting(Instant begins, Instant ends);

    @Modifying
    @Query("update TrainingSession s set s.trainer = null where s.trainer is not null and s.endsAt < :limit")
    int forgetTrainers(Instant limit);

    default Optional<TrainingSession> lock(String reference) {
        return lock(List.of(reference)).stream().findFirst();
    }
}
