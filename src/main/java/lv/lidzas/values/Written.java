package lv.lidzas.values;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days, times, numbers and lists as people write them: the one way for pages, mails and what the engine says. A Latvian day
 * ends with its full stop, so no comma follows it.
 */
public final class Written {

    private static final DateTimeFormatter LATVIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.");
    private static final DateTimeFormatter ENGLISH_DATE = english("d MMM yyyy");
    private static final DateTimeFormatter ENGLISH_DAY = english("d MMM");
    private static final DateTimeFormatter ENGLISH_WEEKDAY = english("EEEE");
    private static final DateTimeFormatter ENGLISH_IN_FULL = english("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<String> ON_WEEKDAYS =
            List.of("pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien");

    /** In the dative, which "līdz" asks for and which the platform's own calendar words lack. */
    private static final List<String> UNTIL_MONTHS = List.of(
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

    private Written() {}

    /** With its year: 26.11.2026. or 26 Nov 2026. */
    public static String date(LocalDate day, Locale language) {
        return (isEnglish(language) ? ENGLISH_DATE : LATVIAN_DATE).format(day);
    }

    /**
     * As a day stands in a field that one types into, whatever language the reader or the browser speaks: 26.11.2026. It is
     * one of the ways in which {@link Day} reads it.
     */
    public static String typed(LocalDate day) {
        return LATVIAN_DATE.format(day);
    }

    /** Without the year where it is this one: 24.11. or 24.11.2025. */
    public static String day(LocalDate day, LocalDate today, Locale language) {
        boolean isOfThisYear = day.getYear() == today.getYear();
        return isOfThisYear ? (isEnglish(language) ? ENGLISH_DAY : LATVIAN_DAY).format(day) : date(day, language);
    }

    /** With a word in front where the day is today or within the six that follow: "rīt, 27.11.". */
    public static String near(LocalDate day, LocalDate today, Locale language) {
        String figures = day(day, today, language);
        boolean isNear = !day.isBefore(today) && day.isBefore(today.plusDays(7));
        return isNear ? word(day, today, language) + ", " + figures : figures;
    }

    /** What stays true whenever it is read: "otrdien, 01.12." or "Tuesday, 1 Dec". */
    public static String weekday(LocalDate day, LocalDate today, Locale language) {
        return onWeekday(day, language) + ", " + day(day, today, language);
    }

    /** The same with its time: "otrdien, 01.12. plkst. 18:00". */
    public static String weekday(LocalDateTime moment, LocalDate today, Locale language) {
        return weekday(moment.toLocalDate(), today, language) + at(moment.toLocalTime(), language);
    }

    /** A deadline near or far: "rīt, 27.11. plkst. 10:00", "tomorrow, 27 Nov at 10:00". */
    public static String near(LastDay last, LocalDate today, Locale language) {
        String day = near(last.day(), today, language);
        LocalTime time = last.time();
        return time == null ? day : day + at(time, language);
    }

    /** The same with its preposition: "līdz rītdienai, 27.11. plkst. 10:00", "by tomorrow, 27 Nov at 10:00". */
    public static String by(LastDay last, LocalDate today, Locale language) {
        String near = near(last, today, language);
        if (isEnglish(language)) {
            return "by " + near;
        }
        int word = near.indexOf(", ");
        return "līdz " + (word < 0 ? near : dative(near.substring(0, word)) + near.substring(word));
    }

    /** As it stands after "līdz" or "until", in full: "2026. gada 1. decembrim (otrdienai)", "Tuesday, 1 December 2026". */
    public static String until(LastDay last, Locale language) {
        LocalDate day = last.day();
        LocalTime time = last.time();
        String full = isEnglish(language)
                ? ENGLISH_IN_FULL.format(day)
                : day.getYear() + ". gada " + day.getDayOfMonth() + ". " + UNTIL_MONTHS.get(day.getMonthValue() - 1)
                        + " (" + onWeekday(day, language) + "ai)";
        return time == null ? full : full + at(time, language);
    }

    /** When something happened: "26.11. plkst. 10:00", "26 Nov at 10:00". */
    public static String moment(ZonedDateTime moment, LocalDate today, Locale language) {
        return day(moment.toLocalDate(), today, language) + at(moment.toLocalTime(), language);
    }

    /** The same to the second and with its year, for what is looked up: "26.11.2026. 10:00:05". */
    public static String exactly(ZonedDateTime moment, Locale language) {
        return date(moment.toLocalDate(), language) + " " + TO_THE_SECOND.format(moment);
    }

    /** 18:00 */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 18:00–20:00 */
    public static String span(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** Labels beside each other with a dot between them: they are no sentence, and each begins with its own capital. */
    public static String beside(List<String> labels) {
        return String.join(" · ", labels);
    }

    /** 45 min, 1 h, 1 h 30 min. */
    public static String duration(int minutes) {
        String hours = minutes / 60 + " h";
        String rest = minutes % 60 + " min";
        if (minutes < 60) {
            return rest;
        }
        return minutes % 60 == 0 ? hours : hours + " " + rest;
    }

    /** 05.2026 */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** 1 097 000 and 6,5; in English 1,097,000 and 6.5. */
    public static String number(Number number, Locale language) {
        return NumberFormat.getInstance(language).format(number);
    }

    /** 12,50 € and €12.50. */
    public static String euros(int cents, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        String number = format.format(BigDecimal.valueOf(cents, 2));
        return isEnglish(language) ? "€" + number : number + " €";
    }

    /** A text's version, which may be its day: "27.11.2026." or "27 Nov 2026"; another in Latvian as an ordinal, "2." */
    public static String version(String version, Locale language) {
        String written = A_DAY.matcher(version).matches() ? date(LocalDate.parse(version), language) : version;
        return isEnglish(language) || written.endsWith(".") ? written : written + ".";
    }

    /** The names of the months, as they are chosen from. */
    public static List<String> months(Locale language) {
        return Stream.of(java.time.Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /**
     * "a, b un c", and "a un b, c" where a part has its own "un": two of them would not say what belongs together. What the
     * parts hold commas in is better put into lines.
     */
    public static String list(List<String> parts, Locale language) {
        int last = parts.size() - 1;
        String and = isEnglish(language) ? " and " : " un ";
        return last < 1 || parts.stream().anyMatch(part -> part.contains(and))
                ? String.join(", ", parts)
                : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
    }

    private static String at(LocalTime time, Locale language) {
        return (isEnglish(language) ? " at " : " plkst. ") + time(time);
    }

    private static String word(LocalDate day, LocalDate today, Locale language) {
        if (day.equals(today)) {
            return isEnglish(language) ? "today" : "šodien";
        }
        if (day.equals(today.plusDays(1))) {
            return isEnglish(language) ? "tomorrow" : "rīt";
        }
        return onWeekday(day, language);
    }

    private static String dative(String day) {
        return (day.equals("rīt") ? "rītdien" : day) + "ai";
    }

    private static String onWeekday(LocalDate day, Locale language) {
        return isEnglish(language)
                ? ENGLISH_WEEKDAY.format(day)
                : ON_WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static boolean isEnglish(Locale language) {
        return Languages.isEnglish(language);
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
