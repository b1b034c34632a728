package lv.lidzas.access.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.camunda.bpm.engine.FilterService;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasklist's script says here how a colleague has left the list. */
@RestController
class TaskViewEndpoint {

    private static final int MOST = 4_001;
    private static final String PROBLEM = "status-400";

    private final TaskViews views;
    private final FilterService filters;
    private final MessageSource messages;

    TaskViewEndpoint(TaskViews views, FilterService filters, MessageSource messages) {
        this.views = views;
        this.filters = filters;
        this.messages = messages;
    }

    @PutMapping(path = "/api/tasks/view", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(HttpServletRequest request, Authentication colleague) throws IOException {
        SentView sent = SentView.read(request.getInputStream().readNBytes(MOST));
        if (filters.createFilterQuery().filterId(sent.filter()).count() == 0) {
            throw new SentView.Wrong("filter");
        }
        views.save(colleague.getName(), new TaskViews.View(sent.sorting(), sent.filter()));
    }

    /** Names what is wrong, and nothing of what was sent. */
    @ExceptionHandler
    ProblemDetail wrong(SentView.Wrong refused, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setType(URI.create("urn:lidzas:problem:" + PROBLEM));
        problem.setTitle(messages.getMessage("problem." + PROBLEM, null, language));
        if (!refused.field().isEmpty()) {
            problem.setProperty("field", refused.field());
        }
        return problem;
    }
}
