package lv.lidzas.training;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingRunRepository extends JpaRepository<TrainingRun, String> {

    @Query(value = "select nextval('lidzas.training_run_number')", nativeQuery = true)
    long nextNumber();

    List<TrainingRun> findByPersonInOrderByBegunOnDescReferenceDesc(Collection<String> persons);

    @Query("select r from TrainingRun r where r.volunteer = :volunteer and r.stage = 'learning'")
    List<TrainingRun> openOf(String volunteer);

    List<TrainingRun> findByVolunteerOrderByBegunOnDescReferenceDesc(String volunteer);

    @Query("select distinct r.person from TrainingRun r where r.person in :persons and r.stage = 'completed'")
    List<String> trained(Collection<String> persons);

    @Query("select r.person from TrainingRun r where r.stage = 'learning'")
    List<String> learners();
}
