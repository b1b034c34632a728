package lv.lidzas.cases.oversight;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseCheckRepository extends JpaRepository<CaseCheck, String> {

    @Query(value = "select nextval('lidzas.case_check_number')", nativeQuery = true)
    long nextNumber();
}
