package lv.lidzas.people.join;

import lv.lidzas.people.person.OpenRequests;
import lv.lidzas.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of proposals when one of the two records goes another way. */
@Component
@Order(2)
class OpenJoins implements OpenRequests {

    private final PersonJoinTable joins;
    private final Processes processes;
    private final JdbcClient jdbc;

    OpenJoins(PersonJoinTable joins, Processes processes, JdbcClient jdbc) {
        this.joins = joins;
        this.processes = processes;
        this.jdbc = jdbc;
    }

    /** The person is erased, or joined to another one: nobody has to decide any more. */
    @Override
    public void lapse(String person) {
        joins.of(person).stream().filter(PersonJoin::isOpen).forEach(join -> {
            processes.endAll(join.reference());
            joins.decide(join.reference(), "lapsed", null);
        });
    }

    /** Whoever was joined to the duplicate is joined to the person kept from now on. */
    @Override
    public void move(String kept, String duplicate) {
        lapse(duplicate);
        jdbc.sql("update lidzas.person_join set kept = :kept, version = version + 1"
                        + " where kept = :duplicate and duplicate <> :kept")
                .param("kept", kept)
                .param("duplicate", duplicate)
                .update();
    }
}
