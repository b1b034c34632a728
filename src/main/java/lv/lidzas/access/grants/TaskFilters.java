package lv.lidzas.access.grants;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.workflow.ReturnedTasks;
import lv.lidzas.workflow.Waits;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists of Tasklist. A wait for somebody outside is a task of priority 10; it is nobody's work until the person
 * calls, so it stands in a list of its own and is not among the free or overdue ones. None asks for the groups of a task:
 * the rights to its process are those of its groups.
 */
@Component
class TaskFilters {

    private static final int OWN_WORK = Waits.PRIORITY + 1;

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void create() {
        create(
                1,
                "Mani uzdevumi",
                "Jūsu paņemtie uzdevumi",
                "#1f6f54",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        create(
                2,
                "Brīvie uzdevumi",
                "Jūsu grupas uzdevumi, kurus vēl neviens nav paņēmis",
                "#2b5f9e",
                tasks.createTaskQuery().taskUnassigned().taskMinPriority(OWN_WORK));
        create(
                3,
                "Nokavētie",
                "Uzdevumi, kuriem pagājis termiņš",
                "#b3261e",
                tasks.createTaskQuery().dueBeforeExpression("${now()}").taskMinPriority(OWN_WORK));
        create(
                4,
                "Gaida atbildi",
                "Gaidām cilvēka atbildi; ja viņš atbild pa tālruni vai klātienē, to ieraksta šeit",
                "#7a5c00",
                tasks.createTaskQuery().taskPriority(Waits.PRIORITY));
        create(
                6,
                "Atgriezti grupai",
                "Brīvi uzdevumi, kurus iepriekš veica kolēģis, kuram vairs nav konta vai kurš vairs nav grupā",
                "#7a3e9d",
                tasks.createTaskQuery()
                        .taskVariableValueEquals(ReturnedTasks.MARK, true)
                        .taskUnassigned());
        create(5, "Visi", "Visi uzdevumi, kurus drīkstat redzēt", "#555555", tasks.createTaskQuery());
    }

    private void create(int order, String name, String description, String color, TaskQuery query) {
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", description);
        properties.put("color", color);
        properties.put("priority", order);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(properties);
        filters.saveFilter(filter);
    }
}
