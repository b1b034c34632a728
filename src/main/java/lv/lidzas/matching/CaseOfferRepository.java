package lv.lidzas.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseOfferRepository extends JpaRepository<CaseOffer, String> {

    @Query(value = "select nextval('lidzas.case_offer_number')", nativeQuery = true)
    long nextNumber();

    /** The offer that waits for an answer or is being helped by. */
    @Query("select o from CaseOffer o where o.supportCase = :supportCase and o.stage in ('offered', 'accepted')")
    Optional<CaseOffer> current(String supportCase);

    @Query("select o from CaseOffer o where o.volunteer in :volunteers and o.stage in ('offered', 'accepted')"
            + " order by o.offeredAt, o.reference")
    List<CaseOffer> currentOf(Collection<String> volunteers);

    List<CaseOffer> findBySupportCaseOrderByOfferedAtDescReferenceDesc(String supportCase);
}
