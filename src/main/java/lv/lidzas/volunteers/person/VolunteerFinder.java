package lv.lidzas.volunteers.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.people.search.RecordsOfPersons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a process be started about somebody who applied or volunteers. */
@Component
class VolunteerFinder implements RecordFinder {

    private final VolunteerData volunteers;
    private final RecordsOfPersons records;
    private final JdbcClient database;

    VolunteerFinder(VolunteerData volunteers, RecordsOfPersons records, JdbcClient database) {
        this.volunteers = volunteers;
        this.records = records;
        this.database = database;
    }

    @Override
    public String record() {
        return "volunteer";
    }

    @Override
    public List<FoundRecord> find(String query, int most, Locale language) {
        return records.find(query, most, language, volunteers::rolesOf, this::personOf);
    }

    @Override
    public void hold(String reference) {
        records.hold(() -> personOf(reference));
    }

    private Optional<String> personOf(String reference) {
        return database.sql("select person from lidzas.volunteer where reference = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }
}
