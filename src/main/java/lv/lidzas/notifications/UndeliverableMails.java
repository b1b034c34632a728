package lv.lidzas.notifications;

import java.util.List;
import java.util.Objects;
import lv.lidzas.records.RecordStores;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Message;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks a coordinator to phone somebody whose address is refused for good: once per person while that is open. */
@Component
class UndeliverableMails {

    private final Processes processes;
    private final Start callPerson;
    private final Message lettersSent;
    private final RecordStores records;
    private final JdbcClient database;

    UndeliverableMails(Processes processes, ModelContract contract, RecordStores records, JdbcClient database) {
        this.processes = processes;
        ProcessNeeds undeliverable = contract.process("undeliverableMail");
        this.callPerson = undeliverable.start();
        this.lettersSent = undeliverable.message("lettersSent");
        this.records = records;
        this.database = database;
    }

    /** @param reference of a record of the person to be phoned */
    @Transactional(propagation = Propagation.MANDATORY)
    void report(String reference) {
        String person = personOf(reference);
        // Two mails to one person may be refused at once; the second waits here until the first has begun the process.
        database.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .param("person", callPerson.text() + person)
                .query((row, number) -> true)
                .single();
        if (of(person).isEmpty()) {
            processes.start(callPerson, reference);
        }
    }

    /** Nobody has to phone any more: what was to be said has been sent. */
    void end(String person) {
        of(person).forEach(reference -> processes.correlate(lettersSent, reference));
    }

    /** Records whose person is being phoned, if it is this one. */
    List<String> of(String person) {
        return processes.open(callPerson.process()).stream()
                .filter(reference -> Objects.equals(personOf(reference), person))
                .toList();
    }

    /** A record without a person stands for itself. */
    String personOf(String reference) {
        return records.personBehind(reference).orElse(reference);
    }
}
