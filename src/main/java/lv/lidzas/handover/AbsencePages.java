package lv.lidzas.handover;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import lv.lidzas.values.Day;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A colleague says when they are away; nobody says it for another. */
@Controller
@RequestMapping("/konts/prombutne")
class AbsencePages {

    private final Absences absences;
    private final AbsenceSection section;
    private final Clock clock;

    AbsencePages(Absences absences, AbsenceSection section, Clock clock) {
        this.absences = absences;
        this.section = section;
        this.clock = clock;
    }

    @PostMapping
    String add(
            @RequestParam(name = "no", defaultValue = "") String from,
            @RequestParam(name = "lidz", defaultValue = "") String until,
            @RequestParam(name = "aizvieto", defaultValue = "") String deputy,
            Principal colleague) {
        LocalDate first = Day.read(from).value();
        LocalDate last = Day.read(until).value();
        if (first == null
                || last == null
                || last.isBefore(first)
                || last.isBefore(LocalDate.now(clock))
                || !section.deputies(colleague.getName()).containsKey(deputy)) {
            return "redirect:/konts?prombutne=neder#prombutne";
        }
        absences.add(colleague.getName(), deputy, first, last);
        return "redirect:/konts?prombutne=saglabata#prombutne";
    }

    @PostMapping("/{id}/dzest")
    String delete(@PathVariable long id, Principal colleague) {
        absences.delete(colleague.getName(), id);
        return "redirect:/konts?prombutne=dzesta#prombutne";
    }
}
