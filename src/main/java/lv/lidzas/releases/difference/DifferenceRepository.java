package lv.lidzas.releases.difference;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DifferenceRepository extends JpaRepository<Difference, String> {

    @Query(value = "select nextval('lidzas.release_difference_number')", nativeQuery = true)
    long nextNumber();

    List<Difference> findBySettledAtIsNullOrderByFile();

    List<Difference> findBySettledAtIsNotNullOrderBySettledAt();

    List<Difference> findBySettledAtIsNullAndFileIn(Collection<String> files);
}
