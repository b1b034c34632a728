package lv.lidzas.volunteers;

import java.time.LocalDate;

/** A kind of volunteers' work whose time is written down; each module that keeps one brings it. */
public interface WorkedTime {

    /**
     * How long one has worked, whatever has become of the cases since.
     *
     * @param volunteer {@code V-} reference
     * @param from the first day that counts for {@link Minutes#since}
     */
    Minutes of(String volunteer, LocalDate from);

    /**
     * @param since minutes from the day asked for
     * @param all minutes altogether
     */
    record Minutes(long since, long all) {

        public Minutes plus(Minutes other) {
            return new Minutes(since + other.since, all + other.all);
        }
    }
}
