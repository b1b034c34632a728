package lv.lidzas.cases.contact;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, String> {

    @Query(value = "select nextval('lidzas.visit_number')", nativeQuery = true)
    long nextNumber();

    /** @param volunteer {@code V-} reference */
    int countByVolunteer(String volunteer);

    List<Contact> findBySupportCaseOrderByDayDescReferenceDesc(String supportCase);
}
