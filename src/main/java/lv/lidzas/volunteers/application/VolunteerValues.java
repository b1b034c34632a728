package lv.lidzas.volunteers.application;

import java.time.Clock;
import java.util.Map;
import lv.lidzas.records.Codes;
import lv.lidzas.web.PrivacyNotice;
import org.springframework.stereotype.Component;

/** Puts what a form brought into an application; what the domain alone decides is passed over. */
@Component
class VolunteerValues {

    private final Clock clock;

    VolunteerValues(Clock clock) {
        this.clock = clock;
    }

    void apply(Volunteer volunteer, Map<String, Object> changes) {
        changes.forEach((key, value) -> {
            switch (key) {
                case "reference", "stage", "appliedOn", "age", "trainingOverview", "trainingMissing" -> {
                    // Read only.
                }
                case "helpKinds" -> volunteer.changeHelpKinds(Codes.of(value));
                case "motivation" -> volunteer.changeMotivation((String) value);
                case "clarificationQuestion" -> volunteer.ask((String) value);
                case "clarificationAnswer" -> volunteer.answer((String) value);
                case "noticeRead" ->
                    volunteer.readNotice(Boolean.TRUE.equals(value) ? PrivacyNotice.VERSION : null, clock.instant());
                default -> volunteer.putAttribute(key, value);
            }
        });
    }
}
