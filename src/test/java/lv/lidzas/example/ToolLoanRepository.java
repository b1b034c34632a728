package lv.lidzas.example;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToolLoanRepository extends JpaRepository<ToolLoan, String> {

    @Query(value = "select nextval('lidzas.tool_loan_number')", nativeQuery = true)
    long nextNumber();

    List<ToolLoan> findByVolunteerOrderByLentOnDescReferenceDesc(String volunteer, Limit most);

    List<ToolLoan> findByVolunteerAndToolAndStage(String volunteer, String tool, LoanStage stage);
}
