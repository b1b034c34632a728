package lv.lidzas.notifications.refused;

import java.util.Optional;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of people outside our records that refuse letters for good. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RefusedAddresses {

    private final Processes processes;
    private final Start refusedAddress;
    private final ObjectProvider<Recipient> recipients;
    private final RecordStores records;
    private final JdbcClient database;

    RefusedAddresses(
            Processes processes,
            ModelContract contract,
            ObjectProvider<Recipient> recipients,
            RecordStores records,
            JdbcClient database) {
        this.processes = processes;
        this.refusedAddress = contract.process("refusedAddress").start();
        this.recipients = recipients;
        this.records = records;
        this.database = database;
    }

    /** A letter about this record was refused; who waits for an answer is told in a step of its own, when the wait has begun. */
    public void report(String reference) {
        processes.start(refusedAddress, reference);
    }

    /** Tells whoever waits, unless a later letter has arrived: then the address is another one by now. */
    void announceRefusal(String reference) {
        Optional<String> kind = records.typeOf(reference).map(RecordType::name);
        if (kind.isPresent() && wasLastRefused(reference)) {
            recipients.stream()
                    .filter(recipient ->
                            recipient.isToldWhenRefused() && recipient.record().equals(kind.get()))
                    .forEach(recipient -> recipient.refused(reference));
        }
    }

    private boolean wasLastRefused(String reference) {
        return database.sql("select outcome = 'undeliverable' from lidzas.send_log where reference = ?"
                        + " order by begun_at desc limit 1")
                .param(reference)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
