package lv.lidzas.volunteers.reference;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReferenceRepository extends JpaRepository<Reference, String> {

    @Query(value = "select nextval('lidzas.volunteer_reference_number')", nativeQuery = true)
    long nextNumber();

    List<Reference> findByVolunteerInOrderByReference(Collection<String> volunteers);

    List<Reference> findByStageOrderByReference(ReferenceStage stage);

    @Query("select r from Reference r where r.decidedAt is not null order by r.reference")
    List<Reference> decided();

    @Query(
            value = "select asked.* from lidzas.volunteer_reference asked join lidzas.volunteer applicant"
                    + " on applicant.reference = asked.volunteer where applicant.person = ? order by asked.reference",
            nativeQuery = true)
    List<Reference> ofPerson(String person);
}
