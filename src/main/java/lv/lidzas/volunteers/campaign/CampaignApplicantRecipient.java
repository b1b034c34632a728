package lv.lidzas.volunteers.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever applied in a campaign and may be thanked for it. Whoever is erased, or wants to hear no more of us, gets none. */
@Component
class CampaignApplicantRecipient implements Recipient {

    private final CampaignThanks thanks;
    private final People people;

    CampaignApplicantRecipient(CampaignThanks thanks, People people) {
        this.thanks = thanks;
        this.people = people;
    }

    @Override
    public String name() {
        return "campaignApplicant";
    }

    @Override
    public String record() {
        return "volunteer";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "campaign");
    }

    /** Nobody is phoned over thanks. */
    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        return thanks.find(reference)
                .map(thanked -> people.addressee(thanked.person(), Map.of("campaign", thanked.campaign())));
    }
}
