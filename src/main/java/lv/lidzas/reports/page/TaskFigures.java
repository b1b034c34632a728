package lv.lidzas.reports.page;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.workflow.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of tasks, whatever module they belong to; the engine, which keeps them, declares nothing. */
@Configuration(proxyBeanMethods = false)
class TaskFigures {

    @Bean
    @Order(50)
    DeclaredFigures figuresOfTasks() {
        // The engine writes its times in UTC, without saying so.
        return DeclaredFigures.of(
                tasks("tasksOverdue", "t.due_date_ < now() at time zone 'utc'"),
                tasks("tasksUntaken", "t.assignee_ is null and t.priority_ <> " + Waits.PRIORITY));
    }

    private static Figure tasks(String id, String condition) {
        return Figure.of(
                id,
                "workflow",
                Unit.RECORDS,
                Privacy.NOBODY,
                SmallNumbers.SHOWN,
                "select '' as part, coalesce(e.business_key_, '') as reference, 1 as number from public.act_ru_task t"
                        + " left join public.act_ru_execution e on e.id_ = t.proc_inst_id_ where " + condition);
    }
}
