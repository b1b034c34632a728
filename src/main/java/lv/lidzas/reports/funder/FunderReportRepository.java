package lv.lidzas.reports.funder;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FunderReportRepository extends JpaRepository<FunderReport, String> {

    @Query(value = "select nextval('lidzas.funder_report_number')", nativeQuery = true)
    long nextNumber();
}
