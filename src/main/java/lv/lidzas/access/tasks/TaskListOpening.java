package lv.lidzas.access.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** How Tasklist opens for somebody: sorted as it was left, and never at an empty list while something waits in another. */
@Component
public class TaskListOpening {

    private final TaskViews views;
    private final FilterService filters;
    private final IdentityService identities;

    TaskListOpening(TaskViews views, FilterService filters, IdentityService identities) {
        this.views = views;
        this.filters = filters;
        this.identities = identities;
    }

    /**
     * @param sorting as the address of Tasklist says it
     * @param filter id; {@code null} where no list has anything in it
     */
    public record Opening(String sorting, @Nullable String filter) {}

    /** The list that was open last, if something is in it, otherwise the first in their order in which something is. */
    public Opening of(Authentication colleague) {
        Optional<TaskViews.View> left = views.of(colleague.getName());
        identities.setAuthentication(
                colleague.getName(),
                colleague.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList());
        try {
            return new Opening(
                    left.map(TaskViews.View::sorting).orElse(Sorting.USUAL).inAddress(),
                    filter(left.map(TaskViews.View::filter).orElse("")));
        } finally {
            identities.clearAuthentication();
        }
    }

    private @Nullable String filter(String left) {
        List<Filter> all = filters.createTaskFilterQuery().list();
        return all.stream()
                .sorted(Comparator.comparing((Filter filter) -> !filter.getId().equals(left))
                        .thenComparing(TaskListOpening::place))
                .map(Filter::getId)
                .filter(id -> filters.count(id) > 0)
                .findFirst()
                .orElse(null);
    }

    private static int place(Filter filter) {
        return filter.getProperties().get("priority") instanceof Number place ? place.intValue() : Integer.MAX_VALUE;
    }
}
