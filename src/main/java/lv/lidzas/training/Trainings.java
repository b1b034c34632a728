package lv.lidzas.training;

import java.util.Collection;
import java.util.Set;

/** Who has learnt the programme, for modules that need to know it. */
public interface Trainings {

    /** Those of these persons who have completed a version of the programme: {@code P-} references. */
    Set<String> trained(Collection<String> persons);
}
