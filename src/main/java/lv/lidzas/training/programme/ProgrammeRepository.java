package lv.lidzas.training.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRepository extends JpaRepository<Programme, String> {

    @Query(value = "select nextval('lidzas.training_programme_number')", nativeQuery = true)
    long nextNumber();

    /** The version that new runs begin with. */
    @Query("select p from Programme p where p.number is not null order by p.number desc limit 1")
    Optional<Programme> current();

    @Query("select p from Programme p left join fetch p.modules where p.reference = :reference")
    Optional<Programme> withModules(String reference);

    @Query("select distinct p from Programme p left join fetch p.modules where p.reference in :references")
    List<Programme> withModulesAmong(Collection<String> references);

    @Query("select p from Programme p where p.publishedOn is null and p.discardedOn is null")
    Optional<Programme> draft();
}
