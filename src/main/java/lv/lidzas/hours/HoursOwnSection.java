package lv.lidzas.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.WorkedTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long a volunteer has worked, with people and elsewhere, and the latest hours outside a case. */
@Component
@Order(30)
class HoursOwnSection implements MyPageSection {

    private final OwnHours own;
    private final Volunteers volunteers;
    private final ObjectProvider<WorkedTime> kinds;
    private final BoundQuestions questions;
    private final Clock clock;

    HoursOwnSection(
            OwnHours own,
            Volunteers volunteers,
            ObjectProvider<WorkedTime> kinds,
            BoundQuestions questions,
            Clock clock) {
        this.own = own;
        this.volunteers = volunteers;
        this.kinds = kinds;
        this.questions = questions;
        this.clock = clock;
    }

    /** Hours of one day. */
    record Hours(String reference, LocalDate day, String kind, @Nullable String place, int minutes) {}

    @Override
    public String template() {
        return "hours/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        return volunteers
                .memberOf(person)
                .map(member -> Map.of(
                        "hours", latest(person, language),
                        "worked", worked(member.reference())))
                .orElse(null);
    }

    private List<Hours> latest(String person, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return own.of(person).stream()
                .map(worked -> new Hours(
                        worked.reference(),
                        worked.day(),
                        words.shown("hours", "kind", worked.kind()),
                        worked.place(),
                        worked.minutes()))
                .toList();
    }

    private WorkedTime.Minutes worked(String volunteer) {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        return kinds.stream()
                .map(kind -> kind.of(volunteer, month))
                .reduce(new WorkedTime.Minutes(0, 0), WorkedTime.Minutes::plus);
    }
}
