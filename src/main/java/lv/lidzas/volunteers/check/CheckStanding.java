package lv.lidzas.volunteers.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.record.RecordSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Until when counts what was seen beside the register: never what it has shown. */
@Component
class CheckStanding {

    private final RecordChecks records;
    private final MessageSource messages;
    private final Clock clock;

    CheckStanding(RecordChecks records, MessageSource messages, Clock clock) {
        this.records = records;
        this.messages = messages;
        this.clock = clock;
    }

    /** A line for each, in Latvian; what nobody asks for and nobody has seen is left out. */
    String inWords(VolunteerCheck check) {
        List<String> lines = new ArrayList<>();
        LocalDate certificate = records.validUntil(List.of(check.volunteer()))
                .getOrDefault(check.volunteer(), Map.of())
                .get(RecordSource.ELSEWHERE);
        if (certificate != null) {
            lines.add(line("certificate", certificate));
        }
        if (check.licenceUntil() != null) {
            lines.add(line("licence", check.licenceUntil()));
        }
        return lines.isEmpty() ? said("check.standing.none") : String.join("\n", lines);
    }

    private String line(String what, LocalDate until) {
        boolean over = until.isBefore(LocalDate.now(clock));
        return said("check.standing." + what + (over ? ".ended" : ".until"), Written.date(until, Languages.LATVIAN));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.LATVIAN);
    }
}
