package lv.lidzas.documents.content;

import java.util.Arrays;
import java.util.Set;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.FileType;
import org.apache.tika.Tika;

/** Tells by the first bytes of a file what it is, whatever it is called. */
final class Sniffer {

    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");

    private static final Tika TIKA = new Tika();

    private Sniffer() {}

    /** @throws DocumentRefused if it is nothing that is taken */
    static FileType type(byte[] content) {
        String found = mediaType(content);
        if (HEIC.contains(found)) {
            throw new DocumentRefused(Reason.HEIC);
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(found))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused(Reason.UNKNOWN_TYPE));
    }

    static String mediaType(byte[] content) {
        return TIKA.detect(content);
    }
}
