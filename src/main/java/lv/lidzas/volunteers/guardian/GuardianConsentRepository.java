package lv.lidzas.volunteers.guardian;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GuardianConsentRepository extends JpaRepository<GuardianConsent, String> {

    @Query(value = "select nextval('lidzas.guardian_consent_number')", nativeQuery = true)
    long nextNumber();

    List<GuardianConsent> findByVolunteerInOrderByReference(Collection<String> volunteers);

    List<GuardianConsent> findByStageOrderByReference(ConsentStage stage);
}
