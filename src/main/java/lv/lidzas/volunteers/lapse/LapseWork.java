package lv.lidzas.volunteers.lapse;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.AgreementConcluded;
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

    @EventListener
    void on(AgreementConcluded news) {
        process.settlingUnneeded(news.volunteer());
    }

    @EventListener
    void on(VolunteerLeft news) {
        process.settlingUnneeded(news.reference());
    }

    @Override
    public String name() {
        return "watchAgreements";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 5);
    }

    /** Each by itself, so that one that fails is no reason to leave the others out. */
    @Override
    public void work() {
        lapses.ready().forEach(volunteers::trainingCompleted);
        lapses.unneeded(process.open()).forEach(process::settlingUnneeded);
        lapses.due().forEach(process::agreementUnsettled);
    }
}
