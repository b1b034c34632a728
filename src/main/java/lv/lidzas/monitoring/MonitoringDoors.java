package lv.lidzas.monitoring;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures are for whoever may see the model, single processes for those who work on them or look after the system. */
@Configuration(proxyBeanMethods = false)
class MonitoringDoors {

    @Bean
    PageRight definitionFiguresRight() {
        return PageRight.colleagues("/api/monitoring/definitions/**");
    }

    @Bean
    PageRight monitoringRight() {
        return PageRight.staff(
                "/api/monitoring/**",
                StaffGroups.COORDINATORS,
                StaffGroups.MANAGERS,
                StaffGroups.SAFEGUARDING,
                StaffGroups.ADMINISTRATORS);
    }
}
