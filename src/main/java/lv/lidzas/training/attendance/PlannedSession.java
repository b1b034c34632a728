package lv.lidzas.training.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.training.news.SessionProcess;
import lv.lidzas.training.session.TrainingSessions;
import org.springframework.stereotype.Component;

/** Plans a session on a page, as another one was where the address names one: everything but the day is set. */
@Component
class PlannedSession implements PageForm.Way {

    private static final String FORM = "planSession";
    private static final String GROUP = "session";
    private static final Set<String> COPIED =
            Set.of("module", "startsAt", "endsAt", "mode", "place", "link", "trainer", "places");

    private final TrainingSessions sessions;
    private final SessionProcess process;

    PlannedSession(TrainingSessions sessions, SessionProcess process) {
        this.sessions = sessions;
        this.process = process;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        OpenForm form = forms.openNew(FORM, asked.actor(), asked.language());
        String original = asked.variables().get("reference");
        if (original == null) {
            return form;
        }
        Map<String, Object> values = new HashMap<>();
        sessions.read(sessions.find(original), COPIED).forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        Map<String, Object> data = new HashMap<>(form.data());
        data.put(GROUP, values);
        return new OpenForm(form.id(), form.title(), form.schema(), data);
    }

    @Override
    public String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String session = forms.submitNew(FORM, Map.of(), data, asked.actor(), asked.language());
        process.planned(session);
        return session;
    }
}
