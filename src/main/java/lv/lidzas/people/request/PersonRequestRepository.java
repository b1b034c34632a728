package lv.lidzas.people.request;

import java.time.LocalDate;
import java.util.Collection;
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

    /** Pauses of these persons that last on that day, and ends that they asked for; what was not granted is left out. */
    @Query("select r from PersonRequest r where r.person in :persons and (r.outcome is null or r.outcome = DONE)"
            + " and (r.kind = STOP or r.kind = PAUSE and r.fromDay <= :day"
            + " and (r.untilDay is null or r.untilDay >= :day))")
    List<PersonRequest> pausesOn(LocalDate day, Collection<String> persons);
}
