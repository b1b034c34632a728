package lv.lidzas.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** Where files stand: in one place, and a bucket is named whole or not at all. */
public final class FileSettings {

    private static final String NO_START = "Līdzās does not start, because ";
    private static final String FOLDER = "lidzas.documents.folder";
    private static final Map<String, String> BUCKET = bucket();

    private FileSettings() {}

    /** @throws StartRefused naming what is missing, or both places */
    public static void check(PropertyResolver settings) {
        List<String> missing = BUCKET.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(settings.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (missing.size() == BUCKET.size()) {
            return;
        }
        if (!missing.isEmpty()) {
            throw new StartRefused(NO_START + "the settings of the bucket for files are there by half; missing: "
                    + String.join(", ", missing) + ".");
        }
        if (StringUtils.hasText(settings.getProperty(FOLDER))) {
            throw new StartRefused(NO_START + "files stand in one place, but both LIDZAS_DOCUMENTS_FOLDER and"
                    + " LIDZAS_DOCUMENTS_S3_ENDPOINT are set.");
        }
    }

    private static Map<String, String> bucket() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("lidzas.documents.s3.endpoint", "LIDZAS_DOCUMENTS_S3_ENDPOINT");
        names.put("lidzas.documents.s3.bucket", "LIDZAS_DOCUMENTS_S3_BUCKET");
        names.put("lidzas.documents.s3.access-key", "LIDZAS_DOCUMENTS_S3_ACCESS_KEY");
        names.put("lidzas.documents.s3.secret-key", "LIDZAS_DOCUMENTS_S3_SECRET_KEY");
        return names;
    }
}
