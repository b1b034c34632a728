package lv.lidzas.notifications;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

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
    static String until(LocalDate day, Locale language) {
        if (language.getLanguage().equals("lv")) {
            return "%d. gada %d. %s"
                    .formatted(day.getYear(), day.getDayOfMonth(), LATVIAN_MONTHS.get(day.getMonthValue() - 1));
        }
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    }
}
