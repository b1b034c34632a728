package lv.lidzas.people.erasure;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ErasureRequestRepository extends JpaRepository<ErasureRequest, String> {

    @Query(value = "select nextval('lidzas.erasure_request_number')", nativeQuery = true)
    long nextNumber();

    @Query("select r from ErasureRequest r where r.person = :person and r.outcome is null")
    Optional<ErasureRequest> open(String person);

    Optional<ErasureRequest> findFirstByPersonOrderByRequestedAtDesc(String person);
}
