package lv.lidzas.hours;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkedHoursRepository extends JpaRepository<WorkedHours, String> {

    @Query(value = "select nextval('lidzas.volunteer_hours_number')", nativeQuery = true)
    long nextNumber();

    List<WorkedHours> findByVolunteerOrderByDayDescReferenceDesc(String volunteer, Limit most);
}
