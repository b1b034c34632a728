package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.notifications.staff.StaffNews;
import lv.lidzas.notifications.staff.StaffNews.News;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues of somebody whose last day comes while others still wait for what he or she has begun. */
@Service
@Transactional(readOnly = true)
class HandOverWarnings {

    private final VolunteerRegister volunteers;
    private final ObjectProvider<OpenWork> work;
    private final StaffNews news;
    private final Clock clock;

    HandOverWarnings(VolunteerRegister volunteers, ObjectProvider<OpenWork> work, StaffNews news, Clock clock) {
        this.volunteers = volunteers;
        this.work = work;
        this.news = news;
        this.clock = clock;
    }

    /**
     * To coordinators and managers, without a name; to nobody if all is handed over meanwhile or the last day is over.
     *
     * @param event the same for each try
     */
    void warnOfOpenWork(String reference, String event) {
        long open = OpenWork.all(work, reference, StaffLanguages.LATVIAN).stream()
                .filter(OpenWork.Line::forOthers)
                .count();
        LocalDate last =
                Objects.requireNonNull(volunteers.find(reference).cooperation().lastDay());
        if (open == 0 || LocalDate.now(clock).isAfter(last)) {
            return;
        }
        news.tell(
                Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS),
                new News(
                        "volunteer.handOver.mail",
                        "/personas/" + reference,
                        language -> Map.of(
                                "reference", reference,
                                "open", String.valueOf(open),
                                "lastDay", Written.until(new LastDay(last, null), language))),
                event);
    }
}
