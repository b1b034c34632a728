package lv.lidzas.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.base.Organisation;
import lv.lidzas.nightly.LastNights.Night;
import lv.lidzas.workflow.operation.StoppedSteps.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What has stopped, in words, with the button that lets it go on. */
@Controller
@RequestMapping(IncidentDoors.PATH)
class IncidentPage {

    /** Of one cause; more of them are only counted. */
    private static final int ROWS = 50;

    private final Incidents incidents;
    private final IncidentText text;
    private final ToldColleagues colleagues;
    private final Organisation organisation;
    private final Clock clock;

    IncidentPage(
            Incidents incidents, IncidentText text, ToldColleagues colleagues, Organisation organisation, Clock clock) {
        this.incidents = incidents;
        this.text = text;
        this.colleagues = colleagues;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A step as it is shown. */
    public record Row(
            String job,
            String step,
            @Nullable String process,
            @Nullable String reference,
            ZonedDateTime since,
            String failure) {}

    /** A cause as it is shown. */
    public record Group(
            String key, String kind, String title, ZonedDateTime since, int steps, List<Row> rows, int more) {}

    /**
     * What the template needs.
     *
     * @param elsewhere where mails about incidents go because no colleague has an address; {@code null} if one has
     */
    public record Page(List<Group> causes, List<Night> nights, long mailsNotTaken, @Nullable String elsewhere) {}

    @GetMapping
    String show(Authentication reader, Model model, Locale language) {
        Readers.require(IncidentDoors.AUDIENCE, reader);
        model.addAttribute(
                "page",
                new Page(
                        incidents.causes().stream()
                                .map(cause -> group(cause, language))
                                .toList(),
                        incidents.nights(),
                        incidents.mailsNotTaken(),
                        colleagues.haveAddress() ? null : organisation.email()));
        return "incidents/page";
    }

    @PostMapping
    String tryAll(Authentication by) {
        Readers.require(IncidentDoors.AUDIENCE, by);
        return done(incidents.tryAll(by.getName()));
    }

    @PostMapping("/soli/{job}")
    String tryStep(@PathVariable String job, Authentication by) {
        Readers.require(IncidentDoors.AUDIENCE, by);
        return done(incidents.tryStep(job, by.getName()));
    }

    @PostMapping("/celoni/{cause}")
    String tryCause(@PathVariable String cause, Authentication by) {
        Readers.require(IncidentDoors.AUDIENCE, by);
        return done(incidents.tryCause(cause, by.getName()));
    }

    @PostMapping("/nakts/{work}")
    String tryNight(@PathVariable String work, Authentication by) {
        Readers.require(IncidentDoors.AUDIENCE, by);
        return done(incidents.tryNight(work));
    }

    private static String done(int tried) {
        return "redirect:" + IncidentDoors.PATH + "?meginati=" + tried;
    }

    private Group group(Cause cause, Locale language) {
        List<Stopped> steps = cause.steps();
        return new Group(
                cause.key(),
                cause.kind().code(),
                text.title(cause, language),
                local(steps.get(0).since()),
                steps.size(),
                steps.stream().limit(ROWS).map(this::row).toList(),
                Math.max(0, steps.size() - ROWS));
    }

    private Row row(Stopped step) {
        return new Row(
                step.job(),
                step.step(),
                step.process(),
                step.reference(),
                local(step.since()),
                step.failure().replaceFirst("(?s).*\\[([0-9a-f]+)]$", "$1"));
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
