package lv.lidzas.values;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A day as somebody reads it who has to act on it: the nearer, the more in words; the year only where it is another. */
public final class NearDay {

    private static final List<String> LATVIAN_WEEK =
            List.of("pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien");

    private static final DateTimeFormatter ENGLISH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private NearDay() {}

    /** In figures alone: 24.11. or 24.11.2025. */
    public static String inFigures(LocalDate day, LocalDate today, Locale language) {
        boolean isOfThisYear = day.getYear() == today.getYear();
        return day.format(isOfThisYear ? Languages.dayOfYear(language) : Languages.day(language));
    }

    /** With a word in front where the day is today or within the six that follow: "rīt, 27.11.". */
    public static String inWords(LocalDate day, LocalDate today, Locale language) {
        String figures = inFigures(day, today, language);
        boolean isNear = !day.isBefore(today) && day.isBefore(today.plusDays(7));
        return isNear ? word(day, today, language) + ", " + figures : figures;
    }

    private static String word(LocalDate day, LocalDate today, Locale language) {
        boolean english = Languages.isEnglish(language);
        if (day.equals(today)) {
            return english ? "today" : "šodien";
        }
        if (day.equals(today.plusDays(1))) {
            return english ? "tomorrow" : "rīt";
        }
        return english
                ? day.format(ENGLISH_WEEKDAY)
                : LATVIAN_WEEK.get(day.getDayOfWeek().getValue() - 1);
    }
}
