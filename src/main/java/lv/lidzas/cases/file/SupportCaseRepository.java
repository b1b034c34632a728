package lv.lidzas.cases.file;

import java.util.Collection;
import java.util.List;
import lv.lidzas.base.ReadOnce;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface SupportCaseRepository extends JpaRepository<SupportCase, String> {

    @Query(value = "select nextval('lidzas.support_case_number')", nativeQuery = true)
    long nextNumber();

    List<SupportCase> findByPersonInOrderByOpenedOnDescReferenceDesc(Collection<String> persons);

    /** The same, once for all parts of a page that ask for them. */
    default List<SupportCase> ofPersons(Collection<String> persons) {
        return ReadOnce.of(
                SupportCase.class, List.copyOf(persons), () -> findByPersonInOrderByOpenedOnDescReferenceDesc(persons));
    }

    @Query("select c from SupportCase c where c.stage <> CLOSED order by c.nextDate nulls first, c.reference")
    List<SupportCase> open();
}
