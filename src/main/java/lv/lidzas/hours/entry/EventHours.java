package lv.lidzas.hours.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.training.HeldSessions;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.Volunteers.Left;
import lv.lidzas.volunteers.Volunteers.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same hours of many who worked together, begun from a session where the address names one: all entries or none. */
@Component
class EventHours implements PageForm.Way {

    private static final String FORM = "recordEventHours";

    private final HeldSessions sessions;
    private final Volunteers volunteers;
    private final LateHours late;

    EventHours(HeldSessions sessions, Volunteers volunteers, LateHours late) {
        this.sessions = sessions;
        this.volunteers = volunteers;
        this.late = late;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        OpenForm form = forms.openNew(FORM, asked.actor(), asked.language());
        String session = asked.variables().get("session");
        if (session == null) {
            return form;
        }
        HeldSessions.Held held = sessions.held(session);
        Map<String, Object> values = new HashMap<>();
        values.put(HoursRecords.DAY, held.day());
        values.put(HoursRecords.KIND, "session");
        values.put("minutes", Written.duration(held.minutes()));
        if (held.place() != null) {
            values.put("place", held.place());
        }
        values.put(HoursRecords.VOLUNTEERS, members(held.persons()));
        Map<String, Object> data = new HashMap<>(form.data());
        data.put(HoursRecords.TYPE.name(), values);
        return new OpenForm(form.id(), form.title(), form.schema(), data);
    }

    private List<String> members(List<String> persons) {
        Stream<String> here = volunteers.team().stream()
                .filter(member -> persons.contains(member.person()))
                .map(Member::reference);
        Stream<String> gone = late.left().stream()
                .filter(left -> persons.contains(left.person()))
                .map(Left::reference);
        return Stream.concat(here, gone).toList();
    }

    /** Several entries have no page of their own. */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        forms.submitNew(FORM, Map.of(), data, asked.actor(), asked.language());
        return null;
    }
}
