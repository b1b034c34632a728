package lv.lidzas.matching;

import java.util.Collection;
import java.util.Map;

/** How much records for which a volunteer helps, or would, ask of one; given by the module that owns them. */
public interface CaseWeights {

    /** What asks least. */
    int LIGHTEST = 1;

    /**
     * Of several records, in one query.
     *
     * @return by reference; without those that there are not
     */
    Map<String, Integer> of(Collection<String> references);
}
