package lv.lidzas.day;

import java.util.List;
import java.util.Map;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an analyst does: to most, no task says so, and the first page would be empty. */
@Component
@Order(20)
class AnalystSection implements HomeSection {

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.ANALYSTS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        return List.of(Part.main("day/analyst", Map.of()));
    }
}
