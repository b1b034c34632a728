package lv.lidzas.access.devices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night forgets devices and links whose time is over. */
@Component
class OldDevices {

    private final DeviceStore store;

    OldDevices(DeviceStore store) {
        this.store = store;
    }

    @Scheduled(cron = "0 25 3 * * *", zone = "Europe/Riga")
    void delete() {
        store.deleteOld();
    }
}
