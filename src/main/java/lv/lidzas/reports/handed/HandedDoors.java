package lv.lidzas.reports.handed;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.StaffGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the reports that are given out, and what lists call them. */
@Configuration(proxyBeanMethods = false)
class HandedDoors {

    static final String PATH = "/parskati/sagatavotie";

    /** Before the pages of figures, which more colleagues may see. */
    @Bean
    @Order(10)
    PageRight handedReportPages() {
        return PageRight.staff(PATH + "/**", StaffGroups.MANAGERS);
    }

    @Bean
    ListedNames funderReportNames() {
        return new ListedNames(
                "funderReport",
                """
                select reference, null::text as person,
                       case kind when 'funder' then 'Pārskats finansētājam' else 'Pārskats par brīvprātīgo darbu' end
                           || to_char(starts_on, ' DD.MM.YYYY.') || to_char(ends_on, '–DD.MM.YYYY.') as title,
                       case kind when 'funder' then 'Report to the funder' else 'Report on volunteer work' end
                           || to_char(starts_on, ' DD.MM.YYYY') || to_char(ends_on, '–DD.MM.YYYY') as english
                from lidzas.funder_report""");
    }
}
