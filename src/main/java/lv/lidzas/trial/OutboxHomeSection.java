package lv.lidzas.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;

/** Says that this is a trial, and shows the mails it would have sent. */
@Order(90)
class OutboxHomeSection implements HomeSection {

    private static final int SHOWN = 20;

    private final Outbox outbox;
    private final boolean forEverybody;

    OutboxHomeSection(Outbox outbox, boolean forEverybody) {
        this.outbox = outbox;
        this.forEverybody = forEverybody;
    }

    @Override
    public Audience audience() {
        return Audience.everybody();
    }

    @Override
    public String template() {
        return "trial/home";
    }

    @Override
    public Map<String, Object> model(Set<String> groups, Locale language) {
        boolean readable = forEverybody || !groups.isEmpty();
        return Map.of("trialMails", readable ? outbox.newest(SHOWN) : List.of());
    }
}
