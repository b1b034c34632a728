package lv.lidzas.access.tasks;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague may ask; what they are told is decided per task and record. */
@Configuration(proxyBeanMethods = false)
class TaskDoors {

    @Bean
    PageRight taskNamesRight() {
        return PageRight.colleagues("/uzdevumi/vardi");
    }

    @Bean
    PageRight tasksRight() {
        return PageRight.colleagues("/api/tasks/**");
    }
}
