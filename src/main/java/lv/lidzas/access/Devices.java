package lv.lidzas.access;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.access.devices.DeviceStore;
import lv.lidzas.access.devices.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which a person is signed in. */
@Component
public class Devices {

    private final DeviceStore store;
    private final AskedMails asked;

    Devices(DeviceStore store, AskedMails asked) {
        this.store = store;
        this.asked = asked;
    }

    /**
     * One device.
     *
     * @param name as people know it: "Chrome, Android"
     * @param seenOn the last day on which it was used
     */
    public record Device(long id, String name, LocalDate signedInOn, LocalDate seenOn) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Device> of(String person) {
        return store.devicesOf(person);
    }

    /**
     * The device that somebody reads the own page on.
     *
     * @throws ClassCastException if it is no person's own page
     */
    public long current(Authentication person) {
        return ((SignedInPerson) person).device();
    }

    /** Signs one device of this person out; nothing happens if it is not the person's. */
    @Transactional
    public void end(String person, long id) {
        store.end(person, id);
    }

    /** Makes every link useless that is still out; devices stay signed in. */
    @Transactional
    public void forgetLinks(String person) {
        store.forgetLinks(person);
    }

    /** Signs the person out everywhere and makes every link useless; part of erasing and of joining persons. */
    @Transactional
    public void forget(String person) {
        store.forget(person);
        asked.forget(person);
    }
}
