package lv.lidzas.people.erasure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody asked that the person be erased, and somebody else did not agree. */
@Component
class ErasuresOnTimeline implements TimelineSource {

    private final MessageSource messages;

    ErasuresOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public String query() {
        return """
                select what.at, r.reference || '-' || what.code as id, what.account, null::text as person,
                       jsonb_build_object('what', what.code, 'reason', r.reason) as details
                from lidzas.erasure_request r cross join lateral (values
                    ('asked', r.requested_at, r.requested_by),
                    (r.outcome, r.decided_at, r.decided_by)) as what (code, at, account)
                where r.person = :person and what.at is not null""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                                "x-lg", messages.getMessage("timeline.erasure." + row.required("what"), null, language))
                        .saying(messages.getMessage("people.erase.reason." + row.required("reason"), null, language)))
                .toList();
    }
}
