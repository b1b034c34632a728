package lv.lidzas.volunteers.lapse;

import java.time.LocalTime;
import java.util.List;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.AgreementConcluded;
import lv.lidzas.volunteers.VolunteerCameBack;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each night colleagues are told what of an agreement ends soon or is missing; whoever waited for nothing else goes on. */
@Component
class LapseWork implements NightlyWork {

    private final AgreementLapses lapses;
    private final LapseProcess process;
    private final Volunteers volunteers;

    LapseWork(AgreementLapses lapses, LapseProcess process, Volunteers volunteers) {
        this.lapses = lapses;
        this.process = process;
        this.volunteers = volunteers;
    }

    /** A new version may end as soon as the one before it: then what waits goes on waiting, and tells of the new end. */
    @EventListener
    void on(AgreementConcluded news) {
        if (!lapses.unneeded(List.of(news.volunteer())).isEmpty()) {
            takeBack(news.volunteer());
        } else if (process.open().contains(news.volunteer())) {
            lapses.dateAgreement(news.volunteer());
        }
    }

    @EventListener
    void on(VolunteerLeft news) {
        takeBack(news.reference());
    }

    /** What was agreed on has ended: colleagues are told at once, not only in the night. */
    @EventListener
    void on(VolunteerCameBack news) {
        if (lapses.isDue(news.reference())) {
            process.agreementUnsettled(news.reference());
        }
    }

    @Override
    public String name() {
        return "watchAgreements";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 5);
    }

    @Override
    public void work() {
        EachByItself night = new EachByItself();
        night.to(lapses.ready(), volunteers::trainingCompleted);
        night.to(lapses.unneeded(process.open()), this::takeBack);
        // While an agreement is made colleagues know; should it come to nothing, they do no more.
        night.to(process.making(), lapses::forget);
        night.to(lapses.due(), process::agreementUnsettled);
        night.end();
    }

    /** Forgotten first: told twice is better than never. */
    private void takeBack(String volunteer) {
        lapses.forget(volunteer);
        process.settlingUnneeded(volunteer);
    }
}
