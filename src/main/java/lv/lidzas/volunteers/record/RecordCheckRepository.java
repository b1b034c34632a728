package lv.lidzas.volunteers.record;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecordCheckRepository extends JpaRepository<RecordCheck, Long> {

    Optional<RecordCheck> findFirstByVolunteerOrderByIdDesc(String volunteer);
}
