package lv.lidzas.cases.contact;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, String> {

    @Query(value = "select nextval('lidzas.visit_number')", nativeQuery = true)
    long nextNumber();

    @Query("select new lv.lidzas.volunteers.WorkedTime$Minutes("
            + "coalesce(sum(case when c.day >= :from then c.minutes else 0 end), 0), coalesce(sum(c.minutes), 0))"
            + " from Contact c where c.volunteer = :volunteer")
    WorkedTime.Minutes minutesOf(String volunteer, LocalDate from);

    List<Contact> findBySupportCaseOrderByDayDescReferenceDesc(String supportCase);
}
