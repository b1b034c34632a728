package lv.lidzas.reports.funder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.notifications.staff.StaffNews;
import lv.lidzas.notifications.staff.StaffNews.News;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues by email how a report stands: its number and where it is, nothing that is in it. */
@Service
@Transactional(readOnly = true)
class ReportNews {

    static final String READY = "ready";

    private final FunderReports reports;
    private final Staff staff;
    private final StaffNews mails;

    ReportNews(FunderReports reports, Staff staff, StaffNews mails) {
        this.reports = reports;
        this.staff = staff;
        this.mails = mails;
    }

    /**
     * That it is ready, who asked for it is told; where nobody did, and of all else, managers.
     *
     * @param event the same for each try
     */
    void tellOfReport(String reference, String news, String event) {
        FunderReport report = reports.find(reference);
        Optional<Staff.Mailbox> asked =
                news.equals(READY) ? Optional.ofNullable(report.askedBy()).flatMap(staff::mailbox) : Optional.empty();
        mails.tell(
                asked.map(List::of).orElseGet(() -> staff.mailboxes(Set.of(StaffGroups.MANAGERS))),
                new News(
                        "funderReport.mail." + news,
                        "/parskati/sagatavotie/" + report.reference(),
                        language -> Map.of("title", reports.title(report, language), "reference", report.reference())),
                event);
    }
}
