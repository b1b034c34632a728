package lv.lidzas.incidents;

import java.util.List;
import lv.lidzas.nightly.LastNights;
import lv.lidzas.nightly.LastNights.Night;
import lv.lidzas.notifications.SendLog;
import lv.lidzas.workflow.operation.StoppedSteps;
import org.springframework.stereotype.Component;

/** Everything that has stopped, and how it is tried again. */
@Component
class Incidents {

    private final StoppedSteps steps;
    private final LastNights nights;
    private final SendLog mails;

    Incidents(StoppedSteps steps, LastNights nights, SendLog mails) {
        this.steps = steps;
        this.nights = nights;
        this.mails = mails;
    }

    List<Cause> causes() {
        return Cause.of(steps.all());
    }

    /** Work of the night or of each minute that fails. */
    List<Night> nights() {
        return nights.failing();
    }

    long count() {
        return steps.count() + nights().size();
    }

    /** Mails that the server has not taken since it took one last; they are tried again by themselves. */
    long mailsNotTaken() {
        return mails.notTakenSinceTheLastSent();
    }

    /** @return how many steps go on */
    int tryStep(String job, String by) {
        return steps.tryAgain(List.of(job), by);
    }

    /** @return how many steps go on */
    int tryCause(String key, String by) {
        List<String> jobs = causes().stream()
                .filter(cause -> cause.key().equals(key))
                .flatMap(cause -> cause.steps().stream())
                .map(StoppedSteps.Stopped::job)
                .toList();
        return steps.tryAgain(jobs, by);
    }

    /** @return how many steps and works go on */
    int tryAll(String by) {
        int works = nights().stream().mapToInt(night -> tryNight(night.name())).sum();
        return works
                + steps.tryAgain(
                        steps.all().stream().map(StoppedSteps.Stopped::job).toList(), by);
    }

    /** @return how many works go on */
    int tryNight(String name) {
        return nights.tryNow(name) ? 1 : 0;
    }
}
