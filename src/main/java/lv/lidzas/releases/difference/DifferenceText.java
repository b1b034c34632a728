package lv.lidzas.releases.difference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.values.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened to a file, in words. */
@Component
class DifferenceText {

    private final MessageSource messages;

    DifferenceText(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence or two about what is in place, and why. */
    String situation(Difference difference, Locale language) {
        return Stream.concat(
                        Stream.of(messages.getMessage(
                                "release.outcome." + difference.outcome().name(), null, language)),
                        reasons(difference, language).stream())
                .collect(Collectors.joining("\n"));
    }

    List<String> reasons(Difference difference, Locale language) {
        boolean english = Languages.isEnglish(language);
        return difference.reasons().stream()
                .map(reason -> english ? reason.english() : reason.latvian())
                .toList();
    }
}
