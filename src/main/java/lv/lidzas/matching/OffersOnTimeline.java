package lv.lidzas.matching;

import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.DecisionsOnTimeline;
import lv.lidzas.records.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who was asked to help, what he or she answered, and when the help ended: on the case's card and on the volunteer's. */
@Component
class OffersOnTimeline extends DecisionsOnTimeline {

    OffersOnTimeline(MessageSource messages) {
        super("offer", "person", messages);
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public String query() {
        return """
                select what.at, o.reference || '-' || what.code as id, null::text as account,
                       (select v.person from lidzas.volunteer v where v.reference = o.volunteer) as person,
                       jsonb_build_object('what', what.code, 'case', o.support_case, 'note',
                           case when what.code = 'declined' then o.decline_note end) as details
                from lidzas.case_offer o cross join lateral (values
                    ('offered', o.offered_at),
                    (case when o.stage = 'declined' then 'declined' else 'accepted' end, o.answered_at),
                    (case when o.answered_at is null then 'lapsed' else 'ended' end, o.ended_at)) as what (code, at)
                where (o.support_case = any(cast(:records as text[])) or o.volunteer = any(cast(:records as text[]))) and what.at is not null""";
    }

    @Override
    protected Object[] named(TimelineRow row) {
        return new Object[] {row.required("case")};
    }

    @Override
    protected @Nullable String said(TimelineRow row, Locale language) {
        return row.text("note");
    }
}
