package lv.lidzas.access.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.lidzas.base.WithoutWords;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** How Tasklist opens for somebody: sorted as it was left, and never at an empty list while something waits in another. */
@Component
public class TaskListOpening {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListOpening.class);

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
        return known().stream()
                .sorted(Comparator.comparing((Filter filter) -> !filter.getId().equals(left))
                        .thenComparing(TaskListOpening::place))
                .map(Filter::getId)
                .filter(this::holdsSomething)
                .findFirst()
                .orElse(null);
    }

    private List<Filter> known() {
        try {
            return filters.createTaskFilterQuery().list();
        } catch (RuntimeException failed) {
            LOG.warn("The lists of Tasklist cannot be read: {}", WithoutWords.describe(failed));
            return List.of();
        }
    }

    /** A filter that cannot be counted takes nobody's list away: the others are there still. */
    private boolean holdsSomething(String id) {
        try {
            return filters.count(id) > 0;
        } catch (RuntimeException failed) {
            LOG.warn("The list {} of Tasklist cannot be counted: {}", id, WithoutWords.describe(failed));
            return false;
        }
    }

    private static int place(Filter filter) {
        return filter.getProperties().get("priority") instanceof Number place ? place.intValue() : Integer.MAX_VALUE;
    }
}
