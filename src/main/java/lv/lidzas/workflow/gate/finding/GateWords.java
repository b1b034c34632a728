package lv.lidzas.workflow.gate.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.workflow.gate.finding.Finding.Standing;
import lv.lidzas.workflow.gate.grammar.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes sentences of findings. */
@Component
public class GateWords {

    private final MessageSource messages;

    public GateWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return where, why, and what to do instead */
    public String sentence(Finding finding, Locale language) {
        return said(finding, language) + standing(finding.standing(), language);
    }

    private String said(Finding finding, Locale language) {
        return place(finding.place(), language) + ": " + phrase(finding.key(), finding.arguments(), language);
    }

    private String phrase(String key, List<Object> arguments, Locale language) {
        Object[] words =
                arguments.stream().map(argument -> word(argument, language)).toArray();
        return messages.getMessage("gate." + key, words, language);
    }

    /** Which version it is, if not the latest, and what would cause it. */
    private String standing(@Nullable Standing standing, Locale language) {
        if (standing == null) {
            return "";
        }
        String version = standing.version() == 0
                ? ""
                : " " + messages.getMessage("gate.standing.version", new Object[] {standing.version()}, language);
        String cause = standing.causes().isEmpty()
                ? messages.getMessage("gate.standing.deployment", null, language)
                : messages.getMessage(
                        "gate.standing.cause", new Object[] {String.join(", ", standing.causes())}, language);
        return version + " " + cause;
    }

    /** Counts stay numbers, of which the message makes a plural; whatever else is a number was written by somebody. */
    private Object word(Object argument, Locale language) {
        return argument instanceof Integer ? argument : text(argument, language);
    }

    private String text(Object argument, Locale language) {
        if (argument instanceof Place place) {
            return place(place, language);
        }
        if (argument instanceof Phrase phrase) {
            return phrase(phrase.key(), phrase.arguments(), language);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(one -> text(one, language)).collect(Collectors.joining(", "));
        }
        return String.valueOf(argument);
    }

    private String place(Place place, Locale language) {
        String kind = messages.getMessage("gate.place." + place.kind(), null, language);
        if (place.id() == null) {
            return kind + " " + FileNames.bare(place.resource());
        }
        return place.name() != null && place.isNamed() && !place.name().equals(place.id())
                ? kind + " " + text(Phrase.named(place.name().strip().replaceAll("\\s+", " "), place.id()), language)
                : kind + " " + text(Phrase.named(place.id()), language);
    }
}
