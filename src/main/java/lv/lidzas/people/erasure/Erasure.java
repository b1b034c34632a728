package lv.lidzas.people.erasure;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Devices;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.notifications.SendLog;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.people.person.OpenRequests;
import lv.lidzas.people.person.Person;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person out of the database: open processes end without a mail, then every row goes, in one transaction. What
 * the engine's history keeps are references that lead nowhere from then on.
 */
@Service
@Transactional
public class Erasure {

    /** Why somebody is erased. */
    public enum Cause {
        REQUEST,
        UNCONFIRMED,
        EXPIRED
    }

    private final PersonRepository persons;
    private final List<OpenRequests> requests;
    private final ObjectProvider<PersonData> modules;
    private final Processes processes;
    private final PersonalLinks links;
    private final SendLog mails;
    private final AddressChanges addresses;
    private final Devices devices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Erasure(
            PersonRepository persons,
            List<OpenRequests> requests,
            ObjectProvider<PersonData> modules,
            Processes processes,
            PersonalLinks links,
            SendLog mails,
            AddressChanges addresses,
            Devices devices,
            JdbcClient jdbc,
            Clock clock) {
        this.persons = persons;
        this.requests = requests;
        this.modules = modules;
        this.processes = processes;
        this.links = links;
        this.mails = mails;
        this.addresses = addresses;
        this.devices = devices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Erases without a further question; {@link ErasureRequests} asks whether it takes two people.
     *
     * @param person {@code P-} reference
     * @param decidedBy user id; {@code null} when a rule erases
     */
    public void erase(String person, Cause cause, @Nullable String decidedBy) {
        Person erased = persons.lock(person).orElseThrow(NoSuchRecord::new);
        requests.forEach(open -> open.lapse(person));
        referencesOf(person).forEach(this::forget);
        addresses.of(person).forEach(this::forget);
        mails.forget(person);
        devices.forget(person);
        modules.orderedStream().forEach(module -> module.eraseOf(person));
        persons.delete(erased);
        persons.flush();
        jdbc.sql("insert into lidzas.person_erasure (person, decided_by, cause, erased_at) values (?, ?, ?, ?)")
                .params(person, decidedBy, cause.name().toLowerCase(Locale.ROOT), Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether nothing but this one record, and what goes with it, ties the person to us. */
    @Transactional(readOnly = true)
    public boolean isOnly(String reference, String person) {
        return rolesOf(person).stream()
                .allMatch(role -> role.reference().equals(reference) || reference.equals(role.partOf()));
    }

    /** Ends what runs for one record and forgets its links and mails: for a record that goes while its person stays. */
    public void forget(String reference) {
        processes.endAll(reference);
        links.forget(reference);
        mails.forget(reference);
        modules.orderedStream().forEach(module -> module.eraseAbout(reference));
    }

    private List<String> referencesOf(String person) {
        return rolesOf(person).stream().map(PersonData.Role::reference).toList();
    }

    private List<PersonData.Role> rolesOf(String person) {
        return modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(person), Locale.ROOT).stream())
                .toList();
    }
}
