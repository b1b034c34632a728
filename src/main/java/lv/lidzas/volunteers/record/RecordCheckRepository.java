package lv.lidzas.volunteers.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecordCheckRepository extends JpaRepository<RecordCheck, Long> {

    @Query("select c from RecordCheck c where c.volunteer in :volunteers and c.id = (select max(l.id)"
            + " from RecordCheck l where l.volunteer = c.volunteer and l.source = c.source)")
    List<RecordCheck> lastOf(Collection<String> volunteers);

    void deleteByVolunteer(String volunteer);

    Optional<RecordCheck> findFirstByVolunteerAndSourceOrderByIdDesc(String volunteer, RecordSource source);
}
