package lv.lidzas.volunteers.lapse;

import java.util.Map;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.support.Journey;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody who has learnt the programme and has no agreement. */
@Component
@Lazy
class SettleAgreementLeakCase implements LeakCase {

    private final TrainingFixtures training;
    private final LapseProcess process;
    private final Journey journey;

    SettleAgreementLeakCase(TrainingFixtures training, LapseProcess process, Journey journey) {
        this.training = training;
        this.process = process;
        this.journey = journey;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember member = training.learntWithoutAgreement();
        canaries.about(member.person());
        process.agreementUnsettled(member.volunteer());
        journey.runJobs(member.volunteer());
        canaries.submit(member.volunteer(), "settleAgreement", "volunteer", Map.of(), Map.of("agreementSettled", true));
    }
}
