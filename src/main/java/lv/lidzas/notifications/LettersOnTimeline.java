package lv.lidzas.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.workflow.mails.MailTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters to a person or about a record. One that was refused for good can be asked for again. */
@Component
class LettersOnTimeline implements TimelineSource {

    private final MailTemplates templates;
    private final MessageSource messages;

    LettersOnTimeline(MailTemplates templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.LETTERS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    /** The letter that can be asked for again is known by its first event; what is shown is how it was refused last. */
    @Override
    public String query() {
        return """
                select coalesce(l.sent_at, l.begun_at) as at, l.event_id as id, null::text as account, l.person,
                       jsonb_build_object('template', l.template, 'outcome', l.outcome,
                           'refused', r.event_id, 'addressee', r.person) as details
                from lidzas.send_log l
                left join lidzas.refused_letter r on r.asked_at is null and l.outcome = 'undeliverable'
                     and l.reference = r.reference and l.event_id = r.event_id || case when r.times = 1 then '' else '.' || (r.times - 1) end
                where l.reference = any(cast(:records as text[])) or l.person = :person""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream().map(row -> entry(row, language)).toList();
    }

    private TimelineEntry entry(TimelineRow row, Locale language) {
        String subject = templates.title(row.required("template"), language);
        String title = messages.getMessage("timeline.letter", new Object[] {subject}, language);
        String outcome = row.required("outcome");
        return TimelineEntry.of("envelope", title)
                .marked(
                        outcome.equals("sent")
                                ? List.of()
                                : List.of(messages.getMessage("timeline.letter." + outcome, null, language)))
                .repeatedAt(again(row));
    }

    private static @Nullable String again(TimelineRow row) {
        String refused = row.text("refused");
        return refused == null ? null : "/personas/" + row.required("addressee") + "/vestules/" + refused + "/nosutit";
    }
}
