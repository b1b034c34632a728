package lv.lidzas.people.join;

import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.DecisionsOnTimeline;
import lv.lidzas.records.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Two records became one, did not, or were parted again. */
@Component
class JoinsOnTimeline extends DecisionsOnTimeline {

    JoinsOnTimeline(MessageSource messages) {
        super("join", "people", messages);
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public String query() {
        return """
                select what.at, j.reference || '-' || what.code as id, what.account, null::text as person,
                       jsonb_build_object('what', what.code,
                           'other', case when j.kept = :person then j.duplicate else j.kept end) as details
                from lidzas.person_join j cross join lateral (values
                    ('proposed', j.proposed_at, j.proposed_by),
                    (case when j.outcome = 'undone' then 'joined' else j.outcome end, j.decided_at, j.decided_by),
                    ('undone', j.undone_at, j.undone_by)) as what (code, at, account)
                where (j.kept = :person or j.duplicate = :person) and what.at is not null""";
    }

    @Override
    protected Object[] named(TimelineRow row) {
        return new Object[] {row.required("other")};
    }

    @Override
    protected @Nullable String said(TimelineRow row, Locale language) {
        return null;
    }
}
