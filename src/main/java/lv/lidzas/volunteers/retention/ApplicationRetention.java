package lv.lidzas.volunteers.retention;

import java.time.LocalTime;
import java.util.List;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Each night erases the applications whose time is over. An unconfirmed one is normally erased by the end of its own
 * process; what is found here is what a failed process left behind.
 */
@Component
class ApplicationRetention implements NightlyWork {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationRetention.class);

    private final ExpiredApplications expired;
    private final VolunteerRegister volunteers;

    ApplicationRetention(ExpiredApplications expired, VolunteerRegister volunteers) {
        this.expired = expired;
        this.volunteers = volunteers;
    }

    @Override
    public String name() {
        return "eraseExpiredApplications";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 30);
    }

    @Override
    public void work() {
        erase(expired.unconfirmed(), Erasure.Cause.UNCONFIRMED);
        erase(expired.refusedOrWithdrawn(), Erasure.Cause.EXPIRED);
    }

    private void erase(List<String> references, Erasure.Cause cause) {
        for (String reference : references) {
            try {
                volunteers.erase(reference, cause);
            } catch (NoSuchRecord gone) {
                // Its own process was faster.
            } catch (RuntimeException e) {
                // One that cannot be erased tonight must not keep the others. Its message could hold a value.
                LOG.error("{} could not be erased: {}{}", reference, WithoutWords.describe(e), WithoutWords.where(e));
            }
        }
    }
}
