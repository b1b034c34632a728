package lv.lidzas.hours.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.Option;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.Volunteers.Member;
import org.springframework.stereotype.Component;

/** Today's team to choose from, by name. */
@Component
class TeamChoices {

    private final Volunteers volunteers;
    private final People people;

    TeamChoices(Volunteers volunteers, People people) {
        this.volunteers = volunteers;
        this.people = people;
    }

    /** Whoever has a namesake is told apart by the number. */
    List<Option> options() {
        List<Member> team = volunteers.team();
        Map<String, String> names = people
                .summaries(team.stream().map(Member::person).toList())
                .stream()
                .collect(Collectors.toMap(PersonSummary::reference, PersonSummary::fullName));
        Map<String, Long> called =
                names.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return team.stream()
                .filter(member -> names.containsKey(member.person()))
                .map(member -> {
                    String name = Objects.requireNonNull(names.get(member.person()));
                    return new Option(
                            member.reference(),
                            called.getOrDefault(name, 1L) > 1 ? name + ", " + member.reference() : name);
                })
                .sorted(LatvianOrder.by(Option::label))
                .toList();
    }
}
