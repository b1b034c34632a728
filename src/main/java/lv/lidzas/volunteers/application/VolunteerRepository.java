package lv.lidzas.volunteers.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.base.ReadOnce;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface VolunteerRepository extends JpaRepository<Volunteer, String> {

    @Query(value = "select nextval('lidzas.volunteer_number')", nativeQuery = true)
    long nextNumber();

    List<Volunteer> findByPersonInOrderByAppliedOnDescReferenceDesc(Collection<String> persons);

    /** The same, once for all parts of a page that ask for them. */
    default List<Volunteer> ofPersons(Collection<String> persons) {
        return ReadOnce.of(
                Volunteer.class, List.copyOf(persons), () -> findByPersonInOrderByAppliedOnDescReferenceDesc(persons));
    }

    List<Volunteer> findByPersonOrderByAppliedOnDescReferenceDesc(String person);

    /** Those of these that there are; what the page has read already is not read once more. */
    default List<Volunteer> known(Collection<String> references) {
        return references.stream()
                .flatMap(reference -> findById(reference).stream())
                .toList();
    }

    /** The address was confirmed; a second time says nothing new. */
    @Modifying
    @Query(
            value = "update lidzas.volunteer set confirmed_on = ?2 where reference = ?1 and confirmed_on is null",
            nativeQuery = true)
    void confirmed(String reference, LocalDate day);

    /** Where the other applications of a person stand. */
    @Query("select v.stage from Volunteer v where v.person = :person and v.reference <> :but")
    List<Stage> stagesOf(String person, String but);

    /** With their stages, in one statement. */
    @Query("select v from Volunteer v left join fetch v.stages where v.person = :person"
            + " order by v.appliedOn desc, v.reference desc")
    List<Volunteer> wholeOf(String person);

    /**
     * By which a person works in the team, the first one first; several where records were joined of which each one worked.
     *
     * @param person {@code P-} reference
     */
    default List<Volunteer> atWork(String person) {
        return findByPersonOrderByAppliedOnDescReferenceDesc(person).stream()
                .filter(volunteer -> volunteer.stage().inTeam() && volunteer.stage() != Stage.TRAINING)
                .sorted(Comparator.comparing(Volunteer::reference))
                .toList();
    }

    List<Volunteer> findByStageInOrderByReference(Collection<Stage> stages);

    /** Those at a stage whose last day is not before one, without whoever has another record at any of the others. */
    @Query(
            "select v from Volunteer v where v.stage = :stage and v.cooperation.lastDay >= :day and not exists"
                    + " (select o.reference from Volunteer o where o.person = v.person and o.stage in :others) order by v.reference")
    List<Volunteer> lastDayFrom(LocalDate day, Stage stage, Collection<Stage> others);

    /** With their stages, in one statement: whoever is erased meanwhile is there as a whole or not at all. */
    @Query("select v from Volunteer v join fetch v.stages where v.stage in :stages order by v.reference")
    List<Volunteer> standingAt(Collection<Stage> stages);
}
