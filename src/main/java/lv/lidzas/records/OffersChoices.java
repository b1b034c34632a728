package lv.lidzas.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records for whose fields the server knows choices that no form can: the volunteers of today. */
public interface OffersChoices extends RecordStore {

    /**
     * Choices that the server adds to a bound choice of this record; they count as the form's own options.
     *
     * @param reference {@code null} for a record that does not exist yet
     */
    List<Option> options(@Nullable String reference, String key);

    /**
     * Choices that a submission may bring: those of {@link #options}, and others that the record itself refuses with better
     * words than "not among the answers", because they were offered when the form was opened.
     */
    default List<Option> known(@Nullable String reference, String key) {
        return options(reference, key);
    }
}
