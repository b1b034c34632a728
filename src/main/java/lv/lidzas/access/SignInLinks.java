package lv.lidzas.access;

import java.util.Locale;
import lv.lidzas.access.devices.DeviceStore;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a person signs in on the own page: good for a quarter of an hour, and once. */
@Component
public class SignInLinks {

    private final DeviceStore store;
    private final SiteAddress site;

    SignInLinks(DeviceStore store, SiteAddress site) {
        this.store = store;
        this.site = site;
    }

    /**
     * A new link; like a personal link it stands in the database before the mail that carries it is handed on.
     *
     * @param person {@code P-} reference
     * @param language of the mail: the page opens in it
     * @return an absolute address
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String create(String person, Locale language) {
        return site.of(Languages.opening("/mana/ieiet/" + store.createLink(person), language));
    }
}
