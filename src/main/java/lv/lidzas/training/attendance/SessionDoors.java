package lv.lidzas.training.attendance;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.access.Thanks;
import lv.lidzas.people.PersonPart;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about sessions, and the way there. */
@Configuration(proxyBeanMethods = false)
class SessionDoors {

    private static final String PLANNED = "/nodarbibas?ieplanota";

    @Bean
    @Order(20)
    NavigationLink sessionsLink() {
        return NavigationLink.inMenu(
                "/nodarbibas", "sessions.title", Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    /** What is taught, by the programme of now. */
    @Bean
    ListedNames sessionNames() {
        return new ListedNames(
                "session",
                """
                select s.reference, null::text as person, coalesce(m.title, s.module) as title,
                       coalesce(m.title_english, s.module) as english
                from lidzas.training_session s
                left join lidzas.training_module m on m.code = s.module and m.programme = (
                    select p.reference from lidzas.training_programme p
                    where p.number is not null order by p.number desc limit 1)""");
    }

    @Bean
    ListedNames trainingNames() {
        return ListedNames.ofPerson("training", "training_run", "person");
    }

    @Bean
    @Order(30)
    Deed planSession() {
        return new Deed(
                        "/nodarbibas/plano",
                        "deed.trainingSession",
                        "calendar-plus",
                        Audience.groups(StaffGroups.CASEWORKERS))
                .on("/nodarbibas");
    }

    @Bean
    PageRight sessionPages() {
        return PageRight.staff("/nodarbibas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageForm planSessionForm(PlannedSession planned) {
        return PageForm.ofStaff("session", "/nodarbibas/plano")
                .does(planned)
                .from("/nodarbibas", "sessions.list.back")
                .to(PLANNED);
    }

    @Bean
    PageForm copySessionForm(PlannedSession planned) {
        return PageForm.ofStaff("session", "/nodarbibas/{reference}/kopet")
                .does(planned)
                .from("/nodarbibas/{reference}", "sessions.back")
                .to(PLANNED);
    }

    @Bean
    PageForm sessionCorrectionForm() {
        return PageForm.ofStaff("session", "/nodarbibas/{reference}/labot")
                .corrects("sessionCard", asked -> asked.get("reference"))
                .from("/nodarbibas/{reference}", "sessions.back");
    }

    @Bean
    PageForm sessionAttendanceForm(AttendanceForm attendance, AttendancePage page) {
        return PageForm.ofStaff("session", "/nodarbibas/{reference}/apmeklejums")
                .does(attendance)
                .from("/nodarbibas/{reference}", "sessions.back")
                .to("/nodarbibas/{reference}?apmeklejums")
                .drawnBy(page);
    }

    @Bean
    Thanks chosenSessionsThanks() {
        return Thanks.after("chooseSessions");
    }

    @Bean
    Thanks givenUpSessionThanks() {
        return Thanks.after("giveUpSession");
    }

    @Bean
    @Order(30)
    PersonPart sessionsAhead() {
        return new PersonPart(
                "erase.sessions",
                """
                select count(*) from lidzas.training_enrolment e
                join lidzas.training_run r on r.reference = e.run
                join lidzas.training_session s on s.reference = e.session
                where r.person = :person and s.stage = 'open'""",
                "training");
    }
}
