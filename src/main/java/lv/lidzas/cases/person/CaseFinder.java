package lv.lidzas.cases.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.people.search.RecordsOfPersons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a process be started about a case. */
@Component
class CaseFinder implements RecordFinder {

    private final CaseData cases;
    private final RecordsOfPersons records;
    private final JdbcClient database;

    CaseFinder(CaseData cases, RecordsOfPersons records, JdbcClient database) {
        this.cases = cases;
        this.records = records;
        this.database = database;
    }

    @Override
    public String record() {
        return "case";
    }

    @Override
    public List<FoundRecord> find(String query, int most, Locale language) {
        return records.find(query, most, language, cases::rolesOf, this::personOf);
    }

    @Override
    public void hold(String reference) {
        records.hold(() -> personOf(reference));
    }

    private Optional<String> personOf(String reference) {
        return database.sql("select person from lidzas.support_case where reference = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }
}
