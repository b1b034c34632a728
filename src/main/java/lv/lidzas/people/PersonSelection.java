package lv.lidzas.people;

import java.util.List;

/**
 * Persons that the list of people shows by themselves, one click away and counted.
 *
 * @param code what an address calls it
 * @param label code of a message
 * @param persons in SQL, a {@code select distinct} of {@code P-} references alone, without parameters
 */
public record PersonSelection(String code, String label, String persons) {

    /** What a module above offers, declared as a bean; selections stand in the order of these beans. */
    public interface Source {

        List<PersonSelection> selections();
    }
}
