package lv.lidzas.volunteers;

import java.time.LocalDate;
import java.util.Optional;

/** The sentence that the funder of a campaign asks to be put on papers. */
public interface FunderMention {

    /** Of the campaign that this day falls into; empty if there is none, or its funder asks for nothing. */
    Optional<String> sentence(LocalDate day);
}
