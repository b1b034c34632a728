package lv.lidzas.trial;

import java.util.List;
import java.util.Map;
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
    public List<Part> parts(Visit visit) {
        boolean readable = forEverybody || !visit.groups().isEmpty();
        List<?> mails = readable ? outbox.newest(SHOWN) : List.of();
        return List.of(Part.side("trial/home", Map.of("trialMails", mails)));
    }
}
