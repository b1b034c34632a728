package lv.lidzas.hours.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.hours.entry.HoursBook;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever may answer that volunteers disagree with hours that colleagues wrote down for them; no task says so. */
@Component
@Order(-5)
class ObjectionsHomeSection implements HomeSection {

    private final HoursBook book;
    private final Clock clock;

    ObjectionsHomeSection(HoursBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.CASEWORKERS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        List<Instant> waiting = book.objectedSince();
        return waiting.isEmpty()
                ? List.of()
                : List.of(Part.main(
                        "hours/objections",
                        Map.of(
                                "number",
                                waiting.size(),
                                "oldest",
                                LocalDate.ofInstant(waiting.get(0), clock.getZone()))));
    }
}
