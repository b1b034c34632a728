package lv.lidzas.volunteers.check;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface VolunteerCheckRepository extends JpaRepository<VolunteerCheck, String> {

    List<VolunteerCheck> findByMinorInTeamTrueOrderByVolunteer();
}
