package lv.lidzas.hours.sheet;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long a volunteer has worked, by year, kind and place, with the latest hours outside cases and the sheets of months. */
@Component
@Order(30)
class HoursOwnSection implements MyPageSection {

    private final Volunteers volunteers;
    private final TotalsReader totals;
    private final EntryLines entries;

    HoursOwnSection(Volunteers volunteers, TotalsReader totals, EntryLines entries) {
        this.volunteers = volunteers;
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
        return volunteers
                .memberOf(person)
                .map(member -> Map.<String, Object>of(
                        "entries", entries.ofOwn(person, language),
                        "totals", totals.of(person, language)))
                .orElse(null);
    }
}
