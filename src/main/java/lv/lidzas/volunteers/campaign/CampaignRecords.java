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

    /** A campaign with what is said of those who applied in it. */
    record Seen(Campaign campaign, Campaigns words) {

        private String reached() {
            return words.reached(campaign);
        }

        private String undecided() {
            return words.undecided(campaign);
        }
    }

    static final Fields<Seen> FIELDS = Fields.of(Seen.class)
            .shown("reference", FieldKind.REFERENCE, seen -> seen.campaign().reference())
            .text("name", seen -> seen.campaign().name(), (seen, name) -> seen.campaign()
                    .name(name))
            .date("startsOn", seen -> seen.campaign().startsOn(), (seen, day) -> seen.campaign()
                    .startsOn(day))
            .date("endsOn", seen -> seen.campaign().endsOn(), (seen, day) -> seen.campaign()
                    .endsOn(day))
            .number("target", seen -> seen.campaign().target(), (seen, target) -> seen.campaign()
                    .target(target))
            .text("funderSentence", seen -> seen.campaign().funderSentence(), (seen, sentence) -> seen.campaign()
                    .funderSentence(sentence))
            .codes("channels", seen -> seen.campaign().channels(), (seen, channels) -> seen.campaign()
                    .channels(channels))
            .shown("reached", FieldKind.TEXT, Seen::reached)
            .shown("undecided", FieldKind.TEXT, Seen::undecided)
            .rest(Seen::campaign);

    static final RecordType TYPE = RecordType.of("campaign", "K", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "openCampaign", Set.of("name", "startsOn", "endsOn", "target"), "closeCampaign", Set.of("endsOn")))
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
        return new RecordValues(FIELDS.read(new Seen(campaign, campaigns), keys), campaign.revision());
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
    public String page(String reference) {
        return CampaignDoors.PATH + "/" + reference;
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
