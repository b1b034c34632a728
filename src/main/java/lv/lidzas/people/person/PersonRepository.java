package lv.lidzas.people.person;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface PersonRepository extends JpaRepository<Person, String> {

    @Query(value = "select nextval('lidzas.person_number')", nativeQuery = true)
    long nextNumber();

    List<Person> findByEmailIgnoreCase(String email);

    /** For merging and erasing: nobody else changes the person meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.reference = :reference")
    Optional<Person> lock(String reference);

    @Query(value = "select exists (select 1 from lidzas.person_erasure where person = :reference)", nativeQuery = true)
    boolean isErased(String reference);
}
