package lv.lidzas.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the letters each Monday: all of them or none, each once a week. */
@Component
@Transactional
class WeeklyDigests implements NightlyWork {

    private final DigestReaders readers;
    private final DigestStore store;
    private final DigestProcess process;

    WeeklyDigests(DigestReaders readers, DigestStore store, DigestProcess process) {
        this.readers = readers;
        this.store = store;
        this.process = process;
    }

    @Override
    public String name() {
        return "sendDigests";
    }

    @Override
    public Set<DayOfWeek> days() {
        return EnumSet.of(DayOfWeek.MONDAY);
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(8, 0);
    }

    @Override
    public void work() {
        store.forgetOld();
        List<String> wanted =
                readers.accounts().stream().filter(store::isWanted).sorted().toList();
        new EachByItself()
                .to(wanted, account -> store.begin(account).ifPresent(process::mondayCame))
                .end();
    }

    @EventListener
    void on(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            store.forget(news.target());
        }
    }
}
