package lv.lidzas.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two records have in common, and whether they may be one person: the table stands in decision 25, and
 * {@link #mayBeOne} says the same.
 */
public record Likeness(NameLikeness name, boolean phone, boolean email, Born born) {

    /** What two birth dates say. */
    enum Born {
        SAME_DAY,
        SAME_YEAR,
        UNKNOWN,
        OTHER_YEAR;

        static Born of(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return UNKNOWN;
            }
            if (one.equals(other)) {
                return SAME_DAY;
            }
            return one.getYear() == other.getYear() ? SAME_YEAR : OTHER_YEAR;
        }
    }

    public static Likeness of(Person one, Person other) {
        return new Likeness(
                NameLikeness.of(one.fullName(), other.fullName()),
                one.phone() != null && one.phone().equals(other.phone()),
                one.email() != null && one.email().equalsIgnoreCase(other.email()),
                Born.of(one.birthDate(), other.birthDate()));
    }

    public boolean mayBeOne() {
        if (phone || email) {
            return true;
        }
        return switch (name) {
            case SAME, ALIKE -> born != Born.OTHER_YEAR;
            case PART -> born == Born.SAME_DAY;
            case NONE -> false;
        };
    }

    /** What agrees, by the last part of the messages' keys {@code people.alike.}. */
    public List<String> signs() {
        List<String> signs = new ArrayList<>();
        switch (name) {
            case SAME -> signs.add("name");
            case ALIKE -> signs.add("sound");
            case PART -> signs.add("part");
            case NONE -> {}
        }
        if (phone) {
            signs.add("phone");
        }
        if (email) {
            signs.add("email");
        }
        switch (born) {
            case SAME_DAY -> signs.add("birthDate");
            case SAME_YEAR -> signs.add("birthYear");
            default -> {}
        }
        return signs;
    }

    /** The more, the likelier. */
    public int weight() {
        int ofName =
                switch (name) {
                    case SAME -> 4;
                    case ALIKE -> 3;
                    case PART -> 1;
                    case NONE -> 0;
                };
        int ofBirth =
                switch (born) {
                    case SAME_DAY -> 2;
                    case SAME_YEAR -> 1;
                    case UNKNOWN -> 0;
                    case OTHER_YEAR -> -2;
                };
        return ofName + ofBirth + (phone ? 4 : 0) + (email ? 4 : 0);
    }
}
