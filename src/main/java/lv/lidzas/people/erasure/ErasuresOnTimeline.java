package lv.lidzas.people.erasure;

import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.DecisionsOnTimeline;
import lv.lidzas.records.timeline.TimelineRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody asked that the person be erased, and somebody else did not agree. */
@Component
class ErasuresOnTimeline extends DecisionsOnTimeline {

    ErasuresOnTimeline(MessageSource messages) {
        super("erasure", "x-lg", messages);
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
    protected String said(TimelineRow row, Locale language) {
        return word("people.erase.reason." + row.required("reason"), language);
    }
}
