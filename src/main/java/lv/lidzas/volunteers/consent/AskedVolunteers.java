package lv.lidzas.volunteers.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what somebody is and was as a volunteer, by the person. */
@Component
class AskedVolunteers {

    private final People people;
    private final GuardianRegister guardians;
    private final JdbcClient database;

    AskedVolunteers(People people, GuardianRegister guardians, JdbcClient database) {
        this.people = people;
        this.guardians = guardians;
        this.database = database;
    }

    AskedVolunteer read(String person) {
        Map<String, String> stages = new LinkedHashMap<>();
        database.sql("select reference, stage from lidzas.volunteer where person = ?"
                        + " order by applied_on desc, reference desc")
                .param(person)
                .query(row -> {
                    stages.put(row.getString(1), row.getString(2));
                });
        return stages.isEmpty()
                ? new AskedVolunteer(stages, null, Set.of())
                : new AskedVolunteer(stages, people.age(person), guardians.agreesTo(stages.keySet()));
    }

    /** @return {@code P-} reference */
    String personOf(String volunteer) {
        return database.sql("select person from lidzas.volunteer where reference = ?")
                .param(volunteer)
                .query(String.class)
                .single();
    }

    /** The same; whoever answers for this person at the same moment waits. */
    AskedVolunteer hold(String person) {
        database.sql("select reference from lidzas.volunteer where person = ? order by reference for no key update")
                .param(person)
                .query(String.class)
                .list();
        return read(person);
    }

    /** No guardian has signed for it any more. */
    void guardianTakesBack(AskedVolunteer asked, ConsentPurpose purpose) {
        guardians.takeBack(asked.references(), purpose.code());
    }
}
