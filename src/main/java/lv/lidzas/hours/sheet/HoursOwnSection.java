package lv.lidzas.hours.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.hours.entry.OwnHours;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long a volunteer has worked, by year, kind and place, with the latest hours outside cases and the sheets of months; also
 * for whoever has left and still signs in.
 */
@Component
@Order(30)
class HoursOwnSection implements MyPageSection {

    private final Volunteers volunteers;
    private final OwnHours own;
    private final TotalsReader totals;
    private final EntryLines entries;

    HoursOwnSection(Volunteers volunteers, OwnHours own, TotalsReader totals, EntryLines entries) {
        this.volunteers = volunteers;
        this.own = own;
        this.totals = totals;
        this.entries = entries;
    }

    @Override
    public String template() {
        return "hours/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        if (volunteers.lastOf(person).isEmpty()) {
            return null;
        }
        boolean writes = own.writes(person);
        List<EntryLines.Line> lines = entries.ofOwn(person, language);
        HourTotals sums = totals.of(person, language);
        return !writes && lines.isEmpty() && sums.years().isEmpty()
                ? null
                : Map.of("writes", writes, "entries", lines, "totals", sums);
    }
}
