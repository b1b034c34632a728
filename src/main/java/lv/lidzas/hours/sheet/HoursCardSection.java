package lv.lidzas.hours.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same on the card: also of somebody who has left. */
@Component
@Order(35)
class HoursCardSection implements PersonCardSection {

    private final Volunteers volunteers;
    private final TotalsReader totals;
    private final EntryLines entries;
    private final ReferenceLetters letters;

    HoursCardSection(Volunteers volunteers, TotalsReader totals, EntryLines entries, ReferenceLetters letters) {
        this.letters = letters;
        this.volunteers = volunteers;
        this.totals = totals;
        this.entries = entries;
    }

    @Override
    public String template() {
        return "hours/card";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        boolean isVolunteer = volunteers.lastOf(person).isPresent();
        List<EntryLines.Line> lines = entries.ofPerson(person, language);
        HourTotals sums = totals.of(person, language);
        boolean mayGetLetter = letters.isAnybodys(person, sums);
        return !isVolunteer && lines.isEmpty() && !mayGetLetter
                ? null
                : Map.of(
                        "person",
                        person,
                        "isVolunteer",
                        isVolunteer,
                        "entries",
                        lines,
                        "totals",
                        sums,
                        "letter",
                        mayGetLetter);
    }
}
