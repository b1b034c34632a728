package lv.lidzas.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A start and two tasks, as a colleague's program does them: the start form is sent; for each task the list, the form, its
 * data and the submission.
 *
 * @param start what the start form is sent with
 * @param tasks what each task's form is sent with, in their order
 * @param jobs does what is due after the start of an instance
 */
record HotPath(
        String process,
        Supplier<Object> start,
        List<Map<String, Object>> tasks,
        Consumer<String> jobs,
        Listener listener) {

    /** Told of each step before it is done. */
    interface Listener {
        void next(String step);
    }

    HotPath listenedToBy(Listener other) {
        return new HotPath(process, start, tasks, jobs, other);
    }

    void walk(RestClient client) {
        Object body = start.get();
        listener.next("start");
        String instance = client.post("/process-definition/key/" + process + "/submit-form", body)
                .path("id")
                .asText();
        listener.next("jobs");
        jobs.accept(instance);
        for (int number = 1; number <= tasks.size(); number++) {
            String of = " of task " + number;
            listener.next("list" + of);
            String task = Objects.requireNonNull(
                            client.get("/task?processInstanceId=" + instance + "&maxResults=15")
                                    .get(0),
                            "a task")
                    .path("id")
                    .asText();
            listener.next("form" + of);
            client.get("/task/" + task + "/deployed-form");
            listener.next("data" + of);
            client.get("/task/" + task + "/form-variables?deserializeValues=false");
            listener.next("submit" + of);
            client.post("/task/" + task + "/submit-form", tasks.get(number - 1));
        }
        listener.next("end");
    }
}
