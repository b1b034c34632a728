package lv.lidzas.example;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToolRepairRepository extends JpaRepository<ToolRepair, String> {

    @Query(value = "select nextval('lidzas.tool_repair_number')", nativeQuery = true)
    long nextNumber();
}
