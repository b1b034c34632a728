package lv.lidzas.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, String> {

    @Query(value = "select nextval('lidzas.case_offer_number')", nativeQuery = true)
    long nextNumber();

    /** The offer that waits for an answer or is being helped by. */
    @Query("select o from Assignment o where o.supportCase = :supportCase and o.stage in (PROPOSED, ACTIVE)")
    Optional<Assignment> current(String supportCase);

    /** The same of several records. */
    @Query("select o from Assignment o where o.supportCase in :supportCases and o.stage in (PROPOSED, ACTIVE)")
    List<Assignment> currentAmong(Collection<String> supportCases);

    @Query("select o.supportCase from Assignment o where o.stage = ACTIVE")
    Set<String> helped();

    @Query("select o from Assignment o where o.volunteer in :volunteers and o.stage in (PROPOSED, ACTIVE)"
            + " order by o.offeredAt, o.reference")
    List<Assignment> currentOf(Collection<String> volunteers);

    List<Assignment> findBySupportCaseOrderByOfferedAtDescReferenceDesc(String supportCase);
}
