package lv.lidzas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.values.Written;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page, which is the day of a colleague and tells a visitor who we are. */
@Controller
class PagesController {

    private final ObjectProvider<HomeSection> sections;
    private final ObjectProvider<Deed> deeds;
    private final Clock clock;

    PagesController(ObjectProvider<HomeSection> sections, ObjectProvider<Deed> deeds, Clock clock) {
        this.sections = sections;
        this.deeds = deeds;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(
            @RequestParam(name = "uzdevumi", defaultValue = "") String whose,
            @RequestParam(name = "termins", defaultValue = "") String due,
            @RequestParam(name = "kolegis", defaultValue = "") String colleague,
            Model model,
            Locale language) {
        Reader reader = Reader.current();
        HomeSection.Visit visit = new HomeSection.Visit(
                reader.account(), reader.groups(), language, new HomeSection.TasksAsked(whose, due, colleague));
        List<HomeSection.Part> parts = sections.orderedStream()
                .filter(section -> section.audience().includes(reader.groups()))
                .flatMap(section -> section.parts(visit).stream())
                .toList();
        for (HomeSection.Part.Place place : HomeSection.Part.Place.values()) {
            model.addAttribute(
                    "parts" + place,
                    parts.stream().filter(part -> part.place() == place).toList());
        }
        if (reader.groups().isEmpty()) {
            return "web/home";
        }
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("weekday", Written.weekday(today, today, language));
        model.addAttribute(
                "deeds",
                deeds.orderedStream()
                        .filter(deed -> deed.audience().includes(reader.groups()))
                        .toList());
        return "web/day";
    }
}
