package lv.lidzas.cases.request;

import java.util.Collection;
import java.util.List;
import lv.lidzas.base.ReadOnce;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HelpRequestRepository extends JpaRepository<HelpRequest, String> {

    @Query(value = "select nextval('lidzas.help_request_number')", nativeQuery = true)
    long nextNumber();

    List<HelpRequest> findByPersonInOrderByReceivedAtDescReferenceDesc(Collection<String> persons);

    /** The same, once for all parts of a page that ask for them. */
    default List<HelpRequest> ofPersons(Collection<String> persons) {
        return ReadOnce.of(
                HelpRequest.class,
                List.copyOf(persons),
                () -> findByPersonInOrderByReceivedAtDescReferenceDesc(persons));
    }

    @Query("select r from HelpRequest r where r.closedAt is not null order by r.reference")
    List<HelpRequest> closed();
}
