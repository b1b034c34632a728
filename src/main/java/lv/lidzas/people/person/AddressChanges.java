package lv.lidzas.people.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.AskedMails;
import lv.lidzas.access.Devices;
import lv.lidzas.access.SignedInByLink;
import lv.lidzas.notifications.RefusedLetters;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.Reading;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.contract.ProcessNeeds.StartMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the address that a person signs in with: a new one counts when its mailbox has answered, and the old one is
 * told. The use cases are named like the steps of {@code addressChange}.
 */
@Service
@Transactional
public class AddressChanges {

    public static final Fields<Change> FIELDS = Fields.of(Change.class)
            .shown("reference", FieldKind.REFERENCE, Change::reference)
            .shown("newEmail", FieldKind.EMAIL, Change::newEmail)
            .noMore();

    public static final RecordType TYPE = RecordType.of("addressChange", "E", StaffGroups.CASEWORKERS, FIELDS);

    private final PersonRepository persons;
    private final PersonCorrections corrections;
    private final Processes processes;
    private final Start addressChange;
    private final StartMessage addressCorrected;
    private final Devices devices;
    private final AskedMails mails;
    private final RefusedLetters letters;
    private final MessageSource messages;
    private final JdbcClient database;
    private final Clock clock;

    AddressChanges(
            PersonRepository persons,
            PersonCorrections corrections,
            Processes processes,
            ModelContract contract,
            Devices devices,
            AskedMails mails,
            RefusedLetters letters,
            MessageSource messages,
            JdbcClient database,
            Clock clock) {
        this.persons = persons;
        this.corrections = corrections;
        this.processes = processes;
        ProcessNeeds process =
                contract.process("addressChange").about("addressChange").guarded();
        this.addressChange = process.start();
        this.addressCorrected = process.startMessage("addressCorrected");
        this.devices = devices;
        this.mails = mails;
        this.letters = letters;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A change that is not over.
     *
     * @param oldEmail {@code null} if there was none
     */
    public record Change(String reference, String person, String oldEmail, String newEmail) {}

    /** The address from the new mailbox counts from now on; links to sign in that were mailed to the old one die. */
    public void changeAddress(String reference) {
        Change change = find(reference);
        Person person = persons.lock(change.person()).orElseThrow(NoSuchRecord::new);
        database.sql("update lidzas.address_change set old_email = ? where reference = ?")
                .params(person.email(), reference)
                .update();
        Map<String, Object> stood = PersonCorrections.values(person);
        person.changeEmail(change.newEmail());
        persons.saveAndFlush(person);
        corrections.corrected(person, stood, null);
        devices.forgetLinks(person.reference());
        markConfirmed(person.reference(), true);
        letters.addressCorrected(person.reference());
    }

    /** Nothing is kept of a change that is over. */
    public void forgetAddressChange(String reference) {
        database.sql("delete from lidzas.address_change where reference = ?")
                .param(reference)
                .update();
    }

    /** The address that a person has entered and not confirmed yet. */
    @Transactional(readOnly = true)
    public Optional<String> pending(String person) {
        return database.sql("select c.new_email from lidzas.address_change c"
                        + " join lidzas.person p on p.reference = c.person"
                        + " where c.person = ? and c.new_email is distinct from p.email and c.new_email <> ''"
                        + " order by c.reference desc limit 1")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** Somebody has used a link that was mailed to the person's address. */
    void addressConfirmed(String person) {
        markConfirmed(person, true);
    }

    @EventListener
    void on(SignedInByLink signedIn) {
        markConfirmed(signedIn.person(), true);
    }

    /**
     * The person wants another address; whatever was asked before is dropped.
     *
     * @throws InvalidForm if it can be none, or was changed too often
     */
    void ask(String person, @Nullable String before, @Nullable String typed, FormContext context) {
        Reading<EmailAddress> read = EmailAddress.read(typed);
        if (!read.isGood()) {
            throw InvalidForm.of(messages, "email", read.message(), context.language());
        }
        String email = read.read().shown();
        if (email.equals(before)) {
            return;
        }
        if (!mails.take(person, () -> true)) {
            throw InvalidForm.of(messages, "email", "person.email.tooOften", context.language());
        }
        drop(person);
        processes.start(addressChange, add(person, before, email));
    }

    /**
     * A colleague has corrected the address, or found one.
     *
     * @param before {@code null} if there was none
     */
    void corrected(String person, @Nullable String before, @Nullable String now) {
        drop(person);
        // It may have been somebody else's mailbox, from which that one has signed in.
        devices.forget(person);
        if (before != null && isConfirmed(person)) {
            processes.startByMessage(addressCorrected, add(person, before, now == null ? "" : now));
        }
        markConfirmed(person, false);
        if (now != null) {
            letters.addressCorrected(person);
        }
    }

    /**
     * Two persons are one: letters that did not reach either go to the address that stays.
     *
     * @param another whether that is another address than one of them had
     */
    void joined(String kept, String duplicate, boolean another) {
        letters.move(kept, duplicate);
        if (another) {
            letters.addressCorrected(kept);
        }
    }

    /** Ends what is asked and not over. */
    void drop(String person) {
        of(person).forEach(reference -> {
            processes.endAll(reference);
            forgetAddressChange(reference);
        });
    }

    /** References of the changes that are not over. */
    public List<String> of(String person) {
        return database.sql("select reference from lidzas.address_change where person = ? order by reference")
                .param(person)
                .query(String.class)
                .list();
    }

    public Change find(String reference) {
        return database.sql("select reference, person, old_email, new_email from lidzas.address_change"
                        + " where reference = ?")
                .param(reference)
                .query(Change.class)
                .optional()
                .orElseThrow(NoSuchRecord::new);
    }

    private String add(String person, @Nullable String before, String email) {
        long number = database.sql("select nextval('lidzas.address_change_number')")
                .query(Long.class)
                .single();
        String reference = TYPE.reference(clock, number);
        database.sql("insert into lidzas.address_change (reference, person, old_email, new_email, asked_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(reference, person, before, email, Timestamp.from(clock.instant()))
                .update();
        return reference;
    }

    private boolean isConfirmed(String person) {
        return database.sql("select email_confirmed from lidzas.person where reference = ?")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private void markConfirmed(String person, boolean confirmed) {
        database.sql("update lidzas.person set email_confirmed = ? where reference = ? and email_confirmed <> ?")
                .params(confirmed, person, confirmed)
                .update();
    }
}
