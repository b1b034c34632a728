package lv.lidzas.volunteers.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CampaignRepository extends JpaRepository<Campaign, String> {

    @Query(value = "select nextval('lidzas.recruitment_campaign_number')", nativeQuery = true)
    long nextNumber();

    /** The campaign that runs on a day: announced, not closed, the day within its period. */
    @Query(
            """
            select c from Campaign c where c.announcedOn is not null and c.closedOn is null
            and c.startsOn <= :day and c.endsOn >= :day order by c.startsOn limit 1""")
    Optional<Campaign> openOn(LocalDate day);

    /** Until the end of the transaction nobody else does the same. */
    @Query(
            value = "select reference from lidzas.recruitment_campaign where reference = ?1 for update",
            nativeQuery = true)
    Optional<String> hold(String reference);

    /** Campaigns that are not closed and share a day with a period. */
    @Query("select c from Campaign c where c.closedOn is null and c.startsOn <= :endsOn and c.endsOn >= :startsOn")
    List<Campaign> meeting(LocalDate startsOn, LocalDate endsOn);

    List<Campaign> findFirst20ByAnnouncedOnNotNullOrderByStartsOnDesc();
}
