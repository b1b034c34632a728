package lv.lidzas.workflow.gate;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes sentences of findings. */
@Component
public class GateWords {

    static final String LITERAL = "literal";

    private final MessageSource messages;

    GateWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return where, why, and what to do instead */
    public String sentence(Finding finding, Locale language) {
        if (finding.key().equals(LITERAL)) {
            return String.valueOf(finding.arguments().get(0));
        }
        Object[] arguments = finding.arguments().stream()
                .map(argument -> word(argument, language))
                .toArray();
        return place(finding.place(), language) + ": "
                + messages.getMessage("gate." + finding.key(), arguments, language);
    }

    private String word(Object argument, Locale language) {
        if (argument instanceof Place place) {
            return place(place, language);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(one -> word(one, language)).collect(Collectors.joining(", "));
        }
        return String.valueOf(argument);
    }

    private String place(Place place, Locale language) {
        String kind = messages.getMessage("gate.place." + place.kind(), null, language);
        if (place.id() == null) {
            return kind + " " + FileNames.bare(place.resource());
        }
        return place.isNamed() && !place.name().equals(place.id())
                ? kind + " «" + place.name().strip().replaceAll("\\s+", " ") + "» (" + place.id() + ")"
                : kind + " «" + place.id() + "»";
    }
}
