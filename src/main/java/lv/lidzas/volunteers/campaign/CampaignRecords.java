package lv.lidzas.volunteers.campaign;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a recruitment campaign. */
@Component
@Transactional
class CampaignRecords implements Creatable, Changeable {

    static final Fields<Campaign> FIELDS = Fields.of(Campaign.class)
            .shown("reference", FieldKind.REFERENCE, Campaign::reference)
            .text("name", Campaign::name, Campaign::name)
            .date("startsOn", Campaign::startsOn, Campaign::startsOn)
            .date("endsOn", Campaign::endsOn, Campaign::endsOn)
            .number("target", Campaign::target, Campaign::target)
            .text("funderSentence", Campaign::funderSentence, Campaign::funderSentence)
            .rest(campaign -> campaign);

    static final RecordType TYPE = RecordType.of("campaign", "K", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of("openCampaign", Set.of("name", "startsOn", "endsOn", "target")))
            .withAttributesIn("recruitment_campaign");

    private final Campaigns campaigns;

    CampaignRecords(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        Campaign campaign = campaigns.find(reference);
        return new RecordValues(FIELDS.read(campaign, keys), campaign.revision());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return campaigns.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        campaigns.change(reference, changes, context);
    }

    @Override
    public String title(String reference) {
        return campaigns.nameOf(reference);
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** It is about nobody. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
