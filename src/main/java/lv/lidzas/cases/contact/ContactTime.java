package lv.lidzas.cases.contact;

import lv.lidzas.volunteers.WorkedTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time of volunteers with the people they support. */
@Configuration(proxyBeanMethods = false)
public class ContactTime {

    /** What counts, in the columns of {@link WorkedTime}: a colleague's own contacts do not. */
    public static String counted() {
        return "select reference, volunteer, day, 'case'::text as kind, null::text as place, minutes,"
                + " support_case as about from lidzas.visit where volunteer is not null union all"
                + " select id::text, volunteer, day, 'case', null, minutes, null from lidzas.time_given";
    }

    @Bean
    WorkedTime timeWithPeople() {
        return new WorkedTime(counted());
    }
}
