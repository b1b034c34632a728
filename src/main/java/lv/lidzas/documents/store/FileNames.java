package lv.lidzas.documents.store;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a folder or a bucket under the id of a file; what another program has put there is none of ours. */
final class FileNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FileNames() {}

    /** The file of that name, none if it is not one of ours. */
    static Stream<UUID> id(String name) {
        return ID.matcher(name).matches() ? Stream.of(UUID.fromString(name)) : Stream.empty();
    }
}
