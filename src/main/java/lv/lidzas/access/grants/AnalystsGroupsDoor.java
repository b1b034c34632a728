package lv.lidzas.access.grants;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrator opens groups to processes of analysts. */
@Configuration(proxyBeanMethods = false)
class AnalystsGroupsDoor {

    @Bean
    PageRight analystsGroupsRight() {
        return PageRight.staff(AnalystsGroupsPage.PATH, StaffGroups.ADMINISTRATORS);
    }
}
