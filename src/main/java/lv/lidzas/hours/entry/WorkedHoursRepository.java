package lv.lidzas.hours.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkedHoursRepository extends JpaRepository<WorkedHours, String> {

    @Query(value = "select nextval('lidzas.volunteer_hours_number')", nativeQuery = true)
    long nextNumber();

    /** A person's latest entries, the newest first. */
    @Query(
            value = "select h.* from lidzas.volunteer_hours h join lidzas.volunteer v on v.reference = h.volunteer"
                    + " where v.person = :person order by h.day desc, h.reference desc limit :most",
            nativeQuery = true)
    List<WorkedHours> latestOf(String person, int most);

    /** Entries of which the volunteer says that they are not so, and nobody has answered yet, the oldest first. */
    @Query(
            "select h from WorkedHours h where h.objectedAt is not null and h.answeredAt is null order by h.objectedAt, h.reference")
    List<WorkedHours> objected(Limit most);

    /** Since when each of those waits for an answer, the longest first. */
    @Query(
            "select h.objectedAt from WorkedHours h where h.objectedAt is not null and h.answeredAt is null order by h.objectedAt")
    List<Instant> objectedSince();

    /** Those of these volunteers of whom such work on that day is written down and counts. */
    @Query("select distinct h.volunteer from WorkedHours h where h.day = :day and h.kind = :kind"
            + " and h.cancelledAt is null and h.volunteer in :volunteers")
    Set<String> volunteersWith(LocalDate day, String kind, Collection<String> volunteers);
}
