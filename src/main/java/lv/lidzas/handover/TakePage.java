package lv.lidzas.handover;

import java.security.Principal;
import java.util.UUID;
import lv.lidzas.workflow.tasks.TaskHands;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One click on a page of ours takes a free task and opens its form. */
@Controller
class TakePage {

    private final TaskHands hands;

    TakePage(TaskHands hands) {
        this.hands = hands;
    }

    /** Tasklist says who has the task, or that it is over, if it could not be taken. */
    @PostMapping("/uzdevumi/{task}/nemt")
    String take(@PathVariable UUID task, Principal colleague) {
        hands.take(task.toString(), colleague.getName());
        return "redirect:/camunda/app/tasklist/default/#/?task=" + task;
    }
}
