package lv.lidzas.access.devices;

import java.time.LocalTime;
import lv.lidzas.access.AskedMails;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night forgets devices and links whose time is over. */
@Component
class OldDevices implements NightlyWork {

    private final DeviceStore store;
    private final AskedMails asked;

    OldDevices(DeviceStore store, AskedMails asked) {
        this.store = store;
        this.asked = asked;
    }

    @Override
    public String name() {
        return "deleteOldDevices";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 25);
    }

    @Override
    public void work() {
        store.deleteOld();
        asked.deleteOld();
    }
}
