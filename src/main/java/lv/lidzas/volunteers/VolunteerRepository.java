package lv.lidzas.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VolunteerRepository extends JpaRepository<Volunteer, String> {

    @Query(value = "select nextval('lidzas.volunteer_number')", nativeQuery = true)
    long nextNumber();

    List<Volunteer> findByPersonInOrderByAppliedOnDescReferenceDesc(Collection<String> persons);

    List<Volunteer> findByPersonOrderByAppliedOnDescReferenceDesc(String person);

    /** Applications in a stage that was reached before a moment. */
    @Query(
            """
            select v.reference from Volunteer v join v.stages s
            where v.stage in :stages and s.stage = v.stage
            group by v.reference having max(s.since) < :before""")
    List<String> restingSince(Collection<Stage> stages, Instant before);

    @Query("select v.reference from Volunteer v where v.stage = :stage and v.appliedOn <= :day")
    List<String> inStageAppliedUntil(Stage stage, LocalDate day);
}
