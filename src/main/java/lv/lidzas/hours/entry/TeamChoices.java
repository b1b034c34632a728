package lv.lidzas.hours.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.Option;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.Volunteers.Left;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Today's team to choose from, by name, and whoever has left it of late, each with the last day. */
@Component
class TeamChoices {

    private final Volunteers volunteers;
    private final LateHours late;
    private final People people;
    private final MessageSource messages;

    TeamChoices(Volunteers volunteers, LateHours late, People people, MessageSource messages) {
        this.volunteers = volunteers;
        this.late = late;
        this.people = people;
        this.messages = messages;
    }

    private record Choice(String reference, String person, String after) {}

    /** Whoever has a namesake is told apart by the number. */
    List<Option> options() {
        List<Choice> all = Stream.concat(
                        volunteers.team().stream().map(member -> new Choice(member.reference(), member.person(), "")),
                        late.left().stream().map(left -> new Choice(left.reference(), left.person(), until(left))))
                .toList();
        Map<String, String> names = people
                .summaries(all.stream().map(Choice::person).toList())
                .stream()
                .collect(Collectors.toMap(PersonSummary::reference, PersonSummary::fullName));
        Map<String, Long> called =
                names.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return all.stream()
                .filter(choice -> names.containsKey(choice.person()))
                .map(choice -> {
                    String name = Objects.requireNonNull(names.get(choice.person()));
                    return new Option(
                            choice.reference(),
                            (called.getOrDefault(name, 1L) > 1 ? name + ", " + choice.reference() : name)
                                    + choice.after());
                })
                .sorted(LatvianOrder.by(Option::label))
                .toList();
    }

    private String until(Left left) {
        String day = Written.date(left.lastDay(), Languages.LATVIAN);
        return " " + messages.getMessage("hours.left", new Object[] {day}, Languages.LATVIAN);
    }
}
