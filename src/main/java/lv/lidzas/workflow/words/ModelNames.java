package lv.lidzas.workflow.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;

/**
 * The names of processes, their steps and Tasklist's lists for readers of English. The engine has one name for each, which is
 * Latvian; a name that an analyst has given otherwise stays as it is.
 */
@Component
public class ModelNames {

    private static final String BUNDLE = "messages/modelNames";

    private final Map<String, String> english = new HashMap<>();

    ModelNames() {
        ResourceBundle.Control files =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle latvian = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, files);
        ResourceBundle translated = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, files);
        latvian.keySet().forEach(key -> english.put(latvian.getString(key), translated.getString(key)));
    }

    /** The name as this reader reads it. */
    public String in(String name, Locale language) {
        return Languages.isEnglish(language) ? english.getOrDefault(name, name) : name;
    }
}
