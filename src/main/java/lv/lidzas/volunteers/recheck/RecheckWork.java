package lv.lidzas.volunteers.recheck;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.FamilyHelped;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each night checks begin that lapse soon, and those end that nobody needs any more; by day where children turn out to be. */
@Component
class RecheckWork implements NightlyWork {

    private final Rechecks rechecks;
    private final RecheckProcess process;

    RecheckWork(Rechecks rechecks, RecheckProcess process) {
        this.rechecks = rechecks;
        this.process = process;
    }

    @EventListener
    void on(VolunteerLeft news) {
        rechecks.unwanted(news.reference());
        process.recheckUnneeded(news.reference());
    }

    /** Nobody is where children are without a check that allows it, and be it until tonight. */
    @EventListener
    void on(FamilyHelped news) {
        if (!rechecks.mayMeetChildren(news.volunteer())) {
            process.familyHelped(news.volunteer());
        }
    }

    @Override
    public String name() {
        return "recheckRecords";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void work() {
        EachByItself night = new EachByItself();
        night.to(rechecks.unneeded(process.open()), process::recheckUnneeded);
        night.to(rechecks.wanted(), process::recheckWanted);
        night.to(rechecks.due(), process::recheckDue);
        night.end();
    }
}
