package lv.lidzas.hours.entry;

import lv.lidzas.volunteers.WorkedTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time of volunteers outside cases. */
@Configuration(proxyBeanMethods = false)
class HoursTime {

    /** What counts, in the columns of {@link WorkedTime}: what was cancelled does not. */
    static final String COUNTED =
            "select reference, volunteer, day, kind, nullif(btrim(place), '') as place, minutes, null::text as about"
                    + " from lidzas.volunteer_hours where cancelled_at is null";

    @Bean
    WorkedTime timeElsewhere() {
        return new WorkedTime(COUNTED);
    }
}
