package lv.lidzas.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours outside a case, on the own page of a volunteer. */
@Component
@Order(31)
class HoursOwnSection implements MyPageSection {

    private final OwnHours own;
    private final Volunteers volunteers;
    private final BoundQuestions questions;

    HoursOwnSection(OwnHours own, Volunteers volunteers, BoundQuestions questions) {
        this.own = own;
        this.volunteers = volunteers;
        this.questions = questions;
    }

    /** Hours of one day. */
    record Hours(String reference, LocalDate day, String kind, String place, int minutes) {}

    @Override
    public String template() {
        return "hours/own";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        if (volunteers.memberOf(person).isEmpty()) {
            return null;
        }
        BoundQuestions.Words words = questions.words(language);
        List<Hours> hours = own.of(person).stream()
                .map(worked -> new Hours(
                        worked.reference(),
                        worked.day(),
                        words.shown("hours", "kind", worked.kind()),
                        worked.place(),
                        worked.minutes()))
                .toList();
        return Map.of("hours", hours);
    }
}
