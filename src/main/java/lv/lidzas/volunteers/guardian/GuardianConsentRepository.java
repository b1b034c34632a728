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

    @Query(
            value = "select asked.* from lidzas.guardian_consent asked join lidzas.volunteer applicant"
                    + " on applicant.reference = asked.volunteer where applicant.person = ? order by asked.reference",
            nativeQuery = true)
    List<GuardianConsent> ofPerson(String person);

    /** Those that a guardian can withdraw: nobody is asked about who has left. */
    @Query(
            value = "select asked.* from lidzas.guardian_consent asked join lidzas.volunteer applicant"
                    + " on applicant.reference = asked.volunteer where applicant.person = ? and asked.stage = 'given'"
                    + " and applicant.stage not in ('ended', 'rejected', 'withdrawn') order by asked.reference desc",
            nativeQuery = true)
    List<GuardianConsent> withdrawable(String person);
}
