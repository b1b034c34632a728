package lv.lidzas.access.tasks;

import org.camunda.bpm.engine.FilterService;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tasklist's script says here how a colleague has left the list. */
@RestController
class TaskViewEndpoint {

    private final TaskViews views;
    private final FilterService filters;

    TaskViewEndpoint(TaskViews views, FilterService filters) {
        this.views = views;
        this.filters = filters;
    }

    /** As they stand in Tasklist's address. */
    record Sent(String sorting, String filter) {}

    @PutMapping("/api/tasks/view")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@RequestBody Sent view, Authentication colleague) {
        Sorting sorting = view.sorting() == null
                ? Sorting.USUAL
                : Sorting.sent(view.sorting()).orElseThrow(this::refused);
        if (view.filter() == null
                || filters.createFilterQuery().filterId(view.filter()).count() == 0) {
            throw refused();
        }
        views.save(colleague.getName(), new TaskViews.View(sorting, view.filter()));
    }

    private ResponseStatusException refused() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
