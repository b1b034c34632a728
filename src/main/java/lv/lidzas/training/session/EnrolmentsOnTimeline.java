package lv.lidzas.training.session;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.values.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who takes part in a session, on its card and on the learner's. */
@Component
class EnrolmentsOnTimeline implements TimelineSource {

    private final MessageSource messages;

    EnrolmentsOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "enrolment";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    /** What is taught, as the programme that the learner follows calls it; who enrolled when it had begun just came. */
    @Override
    public String query() {
        return """
                select e.enrolled_at as at, e.run || '-' || e.session as id, null::text as account, r.person,
                       jsonb_build_object('module', s.module, 'title', m.title, 'english', m.title_english,
                           'walkIn', case when e.attendance = 'present' and e.enrolled_at >= s.starts_at then 'yes' end) as details
                from lidzas.training_enrolment e
                join lidzas.training_run r on r.reference = e.run
                join lidzas.training_session s on s.reference = e.session
                left join lidzas.training_module m on m.programme = r.programme and m.code = s.module
                where e.session = any(cast(:records as text[])) or e.run = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        String words = Languages.isEnglish(language) ? "english" : "title";
        return rows.stream()
                .map(row -> TimelineEntry.of(
                        "calendar-plus",
                        messages.getMessage(
                                row.text("walkIn") != null ? "timeline.enrolment.walkIn" : "timeline.enrolment",
                                new Object[] {Objects.requireNonNullElse(row.text(words), row.required("module"))},
                                language)))
                .toList();
    }
}
