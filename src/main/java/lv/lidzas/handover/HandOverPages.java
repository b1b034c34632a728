package lv.lidzas.handover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where tasks are handed over, one or many: one's own, the one that Tasklist has open, or those of somebody who is away. */
@Controller
@RequestMapping("/uzdevumi/nodot")
class HandOverPages {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private final HandOverView view;
    private final HandOvers handOvers;

    HandOverPages(HandOverView view, HandOvers handOvers) {
        this.view = view;
        this.handOvers = handOvers;
    }

    /**
     * @param tasks that are ticked already, alone or as the page sends them
     * @param of whose tasks are listed; the reader's if nobody is named
     * @param handed how many have just been handed over
     */
    @GetMapping
    String show(
            @RequestParam(name = "uzdevums", required = false) @Nullable List<String> tasks,
            @RequestParam(name = "kolegis", defaultValue = "") String of,
            @RequestParam(name = "nodoti", defaultValue = "") String handed,
            Authentication reader,
            Locale language,
            Model model) {
        Set<String> ticked = ticked(read(tasks));
        if (NUMBER.matcher(handed).matches()) {
            model.addAttribute("handed", Integer.valueOf(handed));
        }
        return page(of, ticked, "", "", reader, language, model);
    }

    @PostMapping
    String hand(
            @RequestParam(name = "uzdevums", required = false) @Nullable List<String> tasks,
            @RequestParam(name = "kolegis", defaultValue = "") String of,
            @RequestParam(name = "kam", defaultValue = "") String to,
            @RequestParam(name = "iemesls", defaultValue = "") String reason,
            Authentication reader,
            Locale language,
            Model model,
            RedirectAttributes after) {
        Set<ShownTask> shown = read(tasks);
        Set<String> ticked = ticked(shown);
        Optional<String> refusal = handOvers.hand(shown, to, reason, reader.getName(), language);
        if (refusal.isEmpty()) {
            after.addAttribute("nodoti", ticked.size());
            if (!of.isEmpty()) {
                after.addAttribute("kolegis", of);
            }
            return "redirect:/uzdevumi/nodot";
        }
        model.addAttribute("refusal", refusal.get());
        return page(of, ticked, to, reason, reader, language, model);
    }

    private String page(
            String of,
            Set<String> ticked,
            String to,
            String reason,
            Authentication reader,
            Locale language,
            Model model) {
        String owner = of.isEmpty() ? reader.getName() : of;
        model.addAttribute("page", view.read(owner, ticked, reader, language));
        model.addAttribute("of", of);
        model.addAttribute("ticked", ticked);
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        return "handover/hand-over";
    }

    private static Set<ShownTask> read(@Nullable List<String> tasks) {
        Set<ShownTask> shown = new LinkedHashSet<>();
        if (tasks != null) {
            tasks.stream().filter(task -> !task.isEmpty()).forEach(task -> shown.add(ShownTask.read(task)));
        }
        return shown;
    }

    private static Set<String> ticked(Set<ShownTask> shown) {
        return shown.stream().map(ShownTask::task).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
