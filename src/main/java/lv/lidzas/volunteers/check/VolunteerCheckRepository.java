package lv.lidzas.volunteers.check;

import org.springframework.data.jpa.repository.JpaRepository;

interface VolunteerCheckRepository extends JpaRepository<VolunteerCheck, String> {}
