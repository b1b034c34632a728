package lv.lidzas.access.grants;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.news.RightsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator says which groups processes may name that analysts draw anew. */
@Controller
@RequestMapping(AnalystsGroupsPage.PATH)
class AnalystsGroupsPage {

    static final String PATH = "/analitiku-procesi";

    /** The safeguarding lead's work is the administrator's to deploy, always. */
    private static final List<String> OFFERED = List.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS);

    private final OpenedProcessTable opened;
    private final ApplicationEventPublisher events;

    AnalystsGroupsPage(OpenedProcessTable opened, ApplicationEventPublisher events) {
        this.opened = opened;
        this.events = events;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("offered", OFFERED);
        model.addAttribute("chosen", opened.analystsGroups());
        return "access/analysts-groups";
    }

    @PostMapping
    @Transactional
    public String save(
            @RequestParam(name = "grupa", required = false) @Nullable List<String> groups,
            Authentication administrator) {
        Set<String> now = new TreeSet<>(groups == null ? List.of() : groups);
        now.retainAll(OFFERED);
        Set<String> before = opened.analystsGroups();
        opened.setAnalystsGroups(now, administrator.getName());
        tell(now, before, RightsChanged.Kind.RIGHT_CREATED, administrator.getName());
        tell(before, now, RightsChanged.Kind.RIGHT_DELETED, administrator.getName());
        return "redirect:" + PATH + "?saglabats";
    }

    private void tell(Set<String> groups, Set<String> others, RightsChanged.Kind kind, String by) {
        groups.stream()
                .filter(group -> !others.contains(group))
                .forEach(group -> events.publishEvent(new RightsChanged(kind, by, "analysts' processes > " + group)));
    }
}
