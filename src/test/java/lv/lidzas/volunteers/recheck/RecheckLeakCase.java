package lv.lidzas.volunteers.recheck;

import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.LookedUp;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.check.CertificateRule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody who helps a family with children without a check, and is looked up late. */
@Component
@Lazy
class RecheckLeakCase implements LeakCase {

    private static final String SUBJECT = "volunteer";

    private final TrainingFixtures training;
    private final CaseFixtures cases;
    private final RecordStores records;
    private final RecheckProcess process;
    private final Journey journey;
    private final TestClock clock;
    private final CertificateRule rule;
    private final Forms forms;

    RecheckLeakCase(
            TrainingFixtures training,
            CaseFixtures cases,
            RecordStores records,
            RecheckProcess process,
            Journey journey,
            TestClock clock,
            CertificateRule rule,
            Forms forms) {
        this.forms = forms;
        this.training = training;
        this.cases = cases;
        this.records = records;
        this.process = process;
        this.journey = journey;
        this.clock = clock;
        this.rule = rule;
    }

    @Override
    public void fill(Canaries canaries) {
        rule.on();
        try {
            lookedUpLate(canaries);
        } finally {
            rule.off();
        }
    }

    private void lookedUpLate(Canaries canaries) {
        TeamMember member = training.trained();
        canaries.about(member.person());
        String reference = member.volunteer();
        String family = cases.supported(member);
        ((Changeable) records.named("case")).write(family, Map.of("withChildren", "yes"), Coordinator.at("caseCard"));
        forms.submitCard(
                "askRecheck",
                reference,
                Map.of(SUBJECT, canaries.of("askRecheck", Map.of("recheckReason", "newDocument"))),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Coordinator.LATVIAN);
        process.recheckDue(reference);
        journey.runJobs(reference);
        canaries.submit(reference, "reviewFamilies", SUBJECT, Map.of(), Map.of("familiesSettled", true));
        canaries.submit(reference, "recheckRecord", SUBJECT, LookedUp.permit(clock.today()), Map.of());
    }
}
