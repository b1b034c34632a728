package lv.lidzas.example;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToolLoanRepository extends JpaRepository<ToolLoan, String> {

    @Query(value = "select nextval('lidzas.tool_loan_number')", nativeQuery = true)
    long nextNumber();
}
