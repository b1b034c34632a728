package lv.lidzas.people.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListHead;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands above the list of people. */
@Component
class PersonListHead {

    private final MessageSource messages;
    private final Clock clock;

    PersonListHead(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    ListHead of(PersonView asked, List<Chip> chips, PersonChoices.Choices choices, Locale language) {
        String selection = asked.selection().map(one -> one.label()).orElse("people.everybody");
        boolean ordered = asked.query().isBlank();
        List<String> words = Stream.of(
                        Stream.of(word(selection, language)),
                        PersonChoices.label(choices.languages(), asked.language()),
                        PersonChoices.label(choices.municipalities(), asked.municipality()),
                        Stream.of(
                                ordered
                                        ? word(asked.sorting().label(), language)
                                        : asked.query().strip()))
                .flatMap(Function.identity())
                .toList();
        return new ListHead(
                asked.view(),
                chips,
                asked.view().narrowed(parameter -> switch (parameter) {
                    case PersonView.LANGUAGE -> PersonChoices.label(choices.languages(), asked.language());
                    case PersonView.MUNICIPALITY -> PersonChoices.label(choices.municipalities(), asked.municipality());
                    default -> Stream.of();
                }),
                ordered ? asked.view().orders(PersonView.SORTINGS, label -> word(label, language)) : List.of(),
                words,
                LocalDate.now(clock));
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
