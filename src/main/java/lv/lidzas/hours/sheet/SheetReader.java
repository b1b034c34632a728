package lv.lidzas.hours.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.hours.HourEntry;
import lv.lidzas.hours.HourSheet;
import lv.lidzas.hours.HourSheets;
import lv.lidzas.people.People;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.PersonName;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets from all that counts as worked time. */
@Component
@Transactional(readOnly = true)
class SheetReader implements HourSheets {

    private final ObjectProvider<WorkedTime> kinds;
    private final Volunteers volunteers;
    private final People people;
    private final KindWords words;
    private final JdbcClient database;

    SheetReader(
            ObjectProvider<WorkedTime> kinds,
            Volunteers volunteers,
            People people,
            KindWords words,
            JdbcClient database) {
        this.kinds = kinds;
        this.volunteers = volunteers;
        this.people = people;
        this.words = words;
        this.database = database;
    }

    private record Line(String volunteer, String person, String name, HourEntry entry) {}

    @Override
    public HourSheet of(String volunteer, LocalDate from, LocalDate until, Locale language) {
        List<HourSheet> found =
                read(" and worked.volunteer = :volunteer", Map.of("volunteer", volunteer), from, until, language);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        String person = volunteers.personOf(volunteer);
        return new HourSheet(volunteer, person, people.fullName(person), List.of());
    }

    /** Of a person, whatever the records by which he or she was a volunteer; empty if nothing was worked. */
    List<HourSheet> ofPerson(String person, LocalDate from, LocalDate until, Locale language) {
        return read(" and v.person = :person", Map.of("person", person), from, until, language);
    }

    @Override
    public List<HourSheet> ofAll(LocalDate from, LocalDate until, Locale language) {
        return read("", Map.of(), from, until, language);
    }

    private List<HourSheet> read(
            String which, Map<String, Object> parameters, LocalDate from, LocalDate until, Locale language) {
        BoundQuestions.Words said = words.of(language);
        List<Line> lines = database.sql("select worked.*, v.person, p.first_name, p.last_name from "
                        + WorkedTime.all(kinds.stream())
                        + " join lidzas.volunteer v on v.reference = worked.volunteer"
                        + " join lidzas.person p on p.reference = v.person"
                        + " where worked.day >= :from and worked.day < :until" + which
                        + " order by worked.day, worked.reference")
                .params(parameters)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Line(
                        row.getString("volunteer"),
                        row.getString("person"),
                        PersonName.whole(row.getString("first_name"), row.getString("last_name")),
                        new HourEntry(
                                row.getString("reference"),
                                row.getObject("day", LocalDate.class),
                                row.getString("kind"),
                                words.word(said, row.getString("kind"), language),
                                row.getString("place"),
                                row.getInt("minutes"),
                                row.getString("about"))))
                .list();
        Map<String, List<HourEntry>> entries = new HashMap<>();
        Map<String, Line> first = new LinkedHashMap<>();
        lines.forEach(line -> {
            first.putIfAbsent(line.volunteer(), line);
            entries.computeIfAbsent(line.volunteer(), key -> new ArrayList<>()).add(line.entry());
        });
        return first.values().stream()
                .map(line -> new HourSheet(
                        line.volunteer(),
                        line.person(),
                        line.name(),
                        List.copyOf(entries.getOrDefault(line.volunteer(), List.of()))))
                .sorted(LatvianOrder.by(HourSheet::name).thenComparing(HourSheet::volunteer))
                .toList();
    }
}
