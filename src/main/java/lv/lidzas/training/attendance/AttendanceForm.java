package lv.lidzas.training.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageForm.Asked;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.Option;
import lv.lidzas.training.news.SessionProcess;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.workflow.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form {@code recordAttendance} on a page: it ends the task while that waits, and afterwards puts right what was recorded
 * by mistake.
 */
@Component
class AttendanceForm implements PageForm.Way {

    private static final String FORM = "recordAttendance";

    private final TrainingSessions sessions;
    private final SessionProcess process;
    private final TaskForms tasks;
    private final Forms forms;
    private final Learners learners;

    AttendanceForm(TrainingSessions sessions, SessionProcess process, TaskForms tasks, Forms forms, Learners learners) {
        this.sessions = sessions;
        this.process = process;
        this.tasks = tasks;
        this.forms = forms;
        this.learners = learners;
    }

    /** Whether the task waits. */
    boolean isDue(String reference) {
        return process.attendance(reference) != null;
    }

    @Override
    public OpenForm open(Asked asked, Forms forms) {
        return open(asked.get("reference"), asked.actor(), asked.language());
    }

    @Override
    public @Nullable String store(Asked asked, Map<String, Object> data, Forms forms) {
        String reference = asked.get("reference");
        String task = task(reference);
        if (task == null) {
            forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        } else {
            tasks.submitTask(task, data, asked.actor(), asked.language());
        }
        return null;
    }

    @Override
    public String record(Asked asked) {
        return asked.get("reference");
    }

    /** @throws NoSuchRecord if nothing can be recorded: the day has not come, or the session was called off */
    private OpenForm open(String reference, Actor actor, Locale language) {
        String task = task(reference);
        return task == null ? forms.openCard(FORM, reference, actor, language) : tasks.openTask(task, actor, language);
    }

    /**
     * What a page draws.
     *
     * @param chosen attendance by run; whoever is not in it is not marked yet
     * @param others who may have come without a place
     * @param typed those who did, as they were entered
     * @param unclear those of them who are nobody, or more than one
     */
    record Shown(
            Map<String, String> stamps,
            String opening,
            Map<String, String> chosen,
            List<Option> others,
            List<String> typed,
            List<Unclear> unclear) {}

    /**
     * An entry that nobody knows whom it means.
     *
     * @param several whom it may mean; empty if nobody is called so
     */
    record Unclear(String typed, List<String> several) {}

    /** Otherwise as {@link #open}. */
    Shown shown(String reference, Actor actor, Map<String, String> chosen, List<String> typed, Locale language) {
        return new Shown(
                forms.page(open(reference, actor, language), null, Map.of(), language)
                        .stamps(),
                FormOpenings.fresh(),
                chosen,
                learners.others(reference),
                typed,
                typed.stream()
                        .map(one -> new Unclear(
                                one,
                                learners.meant(reference, one).stream()
                                        .map(Option::label)
                                        .toList()))
                        .filter(one -> one.several().size() != 1)
                        .toList());
    }

    /** What is recorded of each run, or that all of them came. */
    Map<String, String> marked(List<SessionOverview.Participant> participants, boolean everybody) {
        Map<String, String> marked = new HashMap<>();
        participants.forEach(learner -> {
            String attendance = everybody ? "present" : learner.attendance();
            if (attendance != null) {
                marked.put(learner.run(), attendance);
            }
        });
        return marked;
    }

    private @Nullable String task(String reference) {
        String task = process.attendance(reference);
        if (task == null && sessions.find(reference).stage() != TrainingSession.Stage.CLOSED) {
            throw new NoSuchRecord();
        }
        return task;
    }
}
