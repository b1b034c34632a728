package lv.lidzas.training.attendance;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about sessions, and the way there. */
@Configuration(proxyBeanMethods = false)
class SessionDoors {

    @Bean
    @Order(20)
    NavigationLink sessionsLink() {
        return NavigationLink.inMenu(
                "/nodarbibas", "sessions.title", Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    PageRight sessionPages() {
        return PageRight.staff("/nodarbibas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageForm sessionCorrectionForm() {
        return PageForm.ofStaff("session", "/nodarbibas/{reference}/labot")
                .corrects("sessionCard", asked -> asked.get("reference"))
                .from("/nodarbibas/{reference}", "sessions.back");
    }

    /** What was recorded by mistake is put right by the form that recorded it. */
    @Bean
    PageForm attendanceCorrectionForm(TrainingSessions sessions) {
        return PageForm.ofStaff("session", "/nodarbibas/{reference}/apmeklejums")
                .corrects("recordAttendance", asked -> closed(sessions.find(asked.get("reference"))))
                .from("/nodarbibas/{reference}", "sessions.back");
    }

    private static String closed(TrainingSession session) {
        if (session.stage() != TrainingSession.Stage.CLOSED) {
            throw new NoSuchRecord();
        }
        return session.reference();
    }
}
