package lv.lidzas.example;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToolLoanRepository extends JpaRepository<ToolLoan, Long> {

    Optional<ToolLoan> findByReference(String reference);

    @Query(value = "select nextval('lidzas.tool_loan_number')", nativeQuery = true)
    long nextNumber();
}
