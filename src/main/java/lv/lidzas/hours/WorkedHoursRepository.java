package lv.lidzas.hours;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkedHoursRepository extends JpaRepository<WorkedHours, String> {

    @Query(value = "select nextval('lidzas.volunteer_hours_number')", nativeQuery = true)
    long nextNumber();

    @Query("select new lv.lidzas.volunteers.WorkedTime$Minutes("
            + "coalesce(sum(case when h.day >= :from then h.minutes else 0 end), 0), coalesce(sum(h.minutes), 0))"
            + " from WorkedHours h where h.volunteer = :volunteer")
    WorkedTime.Minutes minutesOf(String volunteer, LocalDate from);

    List<WorkedHours> findByVolunteerOrderByDayDescReferenceDesc(String volunteer, Limit most);
}
