package lv.lidzas.cases.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each night looks, in the database and in the engine, whether every open case has an active owner, a date ahead and
 * something live that will bring it back: what fails becomes one task of the coordinators.
 */
@Service
@Transactional
class CaseOversight implements NightlyWork {

    private static final Logger LOG = LoggerFactory.getLogger(CaseOversight.class);

    private final SupportCaseRepository cases;
    private final Assignments assignments;
    private final CaseCheckRepository checks;
    private final CaseProcess process;
    private final Volunteers volunteers;
    private final Colleagues colleagues;
    private final Clock clock;

    CaseOversight(
            SupportCaseRepository cases,
            Assignments assignments,
            CaseCheckRepository checks,
            CaseProcess process,
            Volunteers volunteers,
            Colleagues colleagues,
            Clock clock) {
        this.cases = cases;
        this.assignments = assignments;
        this.checks = checks;
        this.process = process;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "findForgottenCases";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 0);
    }

    @Override
    public void work() {
        List<Forgotten> found = find();
        if (found.isEmpty()) {
            return;
        }
        CaseCheck check = checks.saveAndFlush(new CaseCheck(
                CaseCheckRecords.TYPE.reference(clock, checks.nextNumber()), LocalDate.now(clock), found));
        process.casesForgotten(check.reference());
        LOG.info("{} cases would be forgotten", found.size());
    }

    /** Every case that would be forgotten now, with the reasons. */
    @Transactional(readOnly = true)
    List<Forgotten> find() {
        Set<String> active = colleagues
                .in(Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS))
                .keySet();
        Map<String, String> team = volunteers.team().stream()
                .collect(Collectors.toMap(Volunteers.Member::reference, Volunteers.Member::stage));
        Map<String, Processes.Life> lives = process.lives();
        List<Forgotten> found = new ArrayList<>();
        List<SupportCase> all = cases.open();
        Map<String, AssignmentFacts> helpers =
                assignments.current(all.stream().map(SupportCase::reference).toList());
        for (SupportCase open : all) {
            List<String> reasons = new ArrayList<>();
            Processes.Life life = lives.get(open.reference());
            owner(open, active, reasons);
            date(open, life, reasons);
            life(life, reasons);
            helper(open, helpers.get(open.reference()), team, reasons);
            if (!reasons.isEmpty()) {
                found.add(new Forgotten(open.reference(), List.copyOf(reasons)));
            }
        }
        Set<String> known = all.stream().map(SupportCase::reference).collect(Collectors.toSet());
        lives.keySet().stream()
                .filter(reference -> !known.contains(reference))
                .sorted()
                .forEach(reference -> found.add(new Forgotten(reference, List.of("processWithoutCase"))));
        return found;
    }

    private static void owner(SupportCase open, Set<String> active, List<String> reasons) {
        if (open.owner() == null) {
            reasons.add("noOwner");
        } else if (!active.contains(open.owner())) {
            reasons.add("ownerLeft");
        }
    }

    /** A date that has passed is no matter while somebody has a task in time. */
    private void date(SupportCase open, Processes.@Nullable Life life, List<String> reasons) {
        if (open.nextDate() == null) {
            reasons.add("noNextDate");
        } else if (open.nextDate().isBefore(LocalDate.now(clock)) && (life == null || life.tasksAhead() == 0)) {
            reasons.add("nextDatePassed");
        }
    }

    private static void life(Processes.@Nullable Life life, List<String> reasons) {
        if (life == null) {
            reasons.add("noProcess");
            return;
        }
        if (life.suspended()) {
            reasons.add("suspended");
        }
        if (life.failedJobs() > 0) {
            reasons.add("failedJob");
        }
        if (life.tasks() == 0 && life.timers() == 0 && life.otherJobs() == 0) {
            reasons.add("nothingLive");
        }
    }

    /** @param helper who helps or is asked; {@code null} if nobody is */
    private static void helper(
            SupportCase open, @Nullable AssignmentFacts helper, Map<String, String> team, List<String> reasons) {
        if (open.stage() == CaseStage.SUPPORTED && (helper == null || !helper.helps())) {
            reasons.add("noVolunteer");
        }
        if (helper != null && !team.containsKey(helper.volunteer())) {
            reasons.add("volunteerLeft");
        }
    }
}
