package lv.lidzas.people.search;

import java.util.Optional;

/** Numbers that stand on papers and are no record's own, as that of a certificate. A bean of the module that gives them out. */
public interface PaperNumbers {

    /** What they begin with, without the dash. */
    String prefix();

    /** The reference of the record that a paper with this number is about; empty if there is none. */
    Optional<String> record(String number);
}
