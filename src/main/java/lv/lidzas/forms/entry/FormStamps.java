package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.StaleForm;

/** Hidden values of a form that tell whether form and record are still those that were shown. */
final class FormStamps {

    static final String FORM_VERSION = "formVersion";
    static final String SUBJECT_REVISION = "subjectRevision";

    private FormStamps() {}

    static void add(ArrayNode components, String key, String value) {
        components
                .addObject()
                .put("type", "expression")
                .put("id", "Stamp_" + key)
                .put("key", key)
                .put("computeOn", "change")
                .put("expression", "=\"" + value + "\"");
    }

    /** @throws StaleForm if what was shown is not what stands now; data without stamps are taken as current */
    static void requireFresh(JsonNode form, Map<String, Object> entered) {
        for (JsonNode component : form.path("components")) {
            String key = component.path("key").asText();
            if (FormCheck.STAMPS.contains(key)
                    && entered.get(key) != null
                    && !stampOf(component).equals(entered.get(key))) {
                throw new StaleForm(key.equals(FORM_VERSION) ? StaleForm.Changed.FORM : StaleForm.Changed.RECORD);
            }
        }
    }

    static String revision(Map<String, BoundRecords.Bound> bound) {
        StringBuilder revision = new StringBuilder();
        new TreeMap<>(bound).forEach((path, record) -> {
            revision.append(revision.isEmpty() ? "" : " ")
                    .append(path)
                    .append(':')
                    .append(record.records().revision(record.existing()));
        });
        return revision.toString();
    }

    /** Another list is another form. */
    static String version(byte[] text, List<Field> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text);
            fields.stream()
                    .filter(field -> !ListedOptions.listOf(field.node()).isEmpty())
                    .forEach(field ->
                            digest.update(field.node().path("values").toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stampOf(JsonNode component) {
        String expression = component.path("expression").asText();
        return expression.substring(2, expression.length() - 1);
    }
}
