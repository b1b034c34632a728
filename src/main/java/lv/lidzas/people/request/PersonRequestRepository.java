package lv.lidzas.people.request;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRequestRepository extends JpaRepository<PersonRequest, String> {

    @Query(value = "select nextval('lidzas.person_request_number')", nativeQuery = true)
    long nextNumber();

    /** The latest first. */
    List<PersonRequest> findByPersonOrderByAskedOnDescReferenceDesc(String person);

    @Query("select r from PersonRequest r where r.person = :person and r.kind = :kind and r.outcome is null")
    Optional<PersonRequest> open(String person, RequestKind kind);
}
