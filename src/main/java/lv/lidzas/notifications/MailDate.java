package lv.lidzas.notifications;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LastDay;

/** A day in the words of a mail's language. */
final class MailDate {

    /** In the dative, which "līdz" asks for and which the platform's own calendar words lack. */
    private static final List<String> LATVIAN_MONTHS = List.of(
            "janvārim",
            "februārim",
            "martam",
            "aprīlim",
            "maijam",
            "jūnijam",
            "jūlijam",
            "augustam",
            "septembrim",
            "oktobrim",
            "novembrim",
            "decembrim");

    private MailDate() {}

    /** As it stands after "līdz" or "until". */
    static String until(LastDay last, Locale language) {
        boolean latvian = !Languages.isEnglish(language);
        String day =
                latvian ? latvian(last.day()) : last.day().format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
        LocalTime time = last.time();
        return time == null ? day : day + (latvian ? " plkst. " : ", ") + time;
    }

    private static String latvian(LocalDate day) {
        return "%d. gada %d. %s"
                .formatted(day.getYear(), day.getDayOfMonth(), LATVIAN_MONTHS.get(day.getMonthValue() - 1));
    }
}
