package lv.lidzas.access;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.Actor;
import lv.lidzas.records.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Members of the staff on pages of our own: the domain's own right, whatever the security chain and the engine say. */
public final class Readers {

    private Readers() {}

    /**
     * @param reader who is signed in; {@code null} for nobody
     * @return who reads
     * @throws AccessDeniedException if this is no reader of such records
     */
    public static Actor require(RecordStore records, @Nullable Authentication reader) {
        Set<String> groups = groups(reader);
        if (reader == null || !records.type().readableBy(groups)) {
            throw new AccessDeniedException("not a reader of " + records.type().name());
        }
        return Actor.staff(reader.getName(), groups);
    }

    /**
     * For what is no record of a kind.
     *
     * @param reader who is signed in; {@code null} for nobody
     * @param members groups whose members may read
     * @throws AccessDeniedException if this is no member of any of them
     */
    public static void require(Set<String> members, @Nullable Authentication reader) {
        if (Collections.disjoint(members, groups(reader))) {
            throw new AccessDeniedException("not a member of " + members);
        }
    }

    private static Set<String> groups(@Nullable Authentication reader) {
        return reader == null
                ? Set.of()
                : reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
    }
}
