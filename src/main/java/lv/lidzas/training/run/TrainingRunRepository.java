package lv.lidzas.training.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.lidzas.base.ReadOnce;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface TrainingRunRepository extends JpaRepository<TrainingRun, String> {

    @Query(value = "select nextval('lidzas.training_run_number')", nativeQuery = true)
    long nextNumber();

    @Query(value = "select nextval('lidzas.training_certificate_number')", nativeQuery = true)
    long nextCertificate();

    @Query("select r.reference from TrainingRun r where r.certificate = :number")
    Optional<String> ofCertificate(String number);

    List<TrainingRun> findByPersonInOrderByBegunOnDescReferenceDesc(Collection<String> persons);

    /** The same, once for all parts of a page that ask for them. */
    default List<TrainingRun> ofPersons(Collection<String> persons) {
        return ReadOnce.of(
                TrainingRun.class, List.copyOf(persons), () -> findByPersonInOrderByBegunOnDescReferenceDesc(persons));
    }

    @Query("select r from TrainingRun r where r.volunteer = :volunteer and r.stage = LEARNING")
    List<TrainingRun> openOf(String volunteer);

    List<TrainingRun> findByVolunteerOrderByBegunOnDescReferenceDesc(String volunteer);

    /**
     * A volunteer's runs, the newest first, each with its places and their sessions; and whatever the person has completed
     * as another volunteer.
     */
    @Query("select new lv.lidzas.training.run.RunPlace(r, e, s) from TrainingRun r"
            + " left join Enrolment e on e.key.run = r.reference"
            + " left join TrainingSession s on s.reference = e.key.session"
            + " where r.volunteer = :volunteer or r.person = :person and r.stage = COMPLETED"
            + " order by r.begunOn desc, r.reference desc, e.enrolledAt, e.key.session")
    List<RunPlace> withPlaces(String volunteer, String person);

    @Query("select distinct r.person from TrainingRun r where r.person in :persons and r.stage = COMPLETED")
    List<String> trained(Collection<String> persons);

    @Query("select r.person from TrainingRun r where r.stage = LEARNING")
    List<String> learners();
}
