package lv.lidzas.workflow.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;

/**
 * The names of processes, their steps and Tasklist's lists for readers of English, and what it is called to begin a process. The
 * engine has one name for each, which is Latvian; a name that an analyst has given otherwise stays as it is.
 */
@Component
public class ModelNames {

    private static final String BUNDLE = "messages/modelNames";

    private static final String STEP = "step.";
    private static final String DEED = "deed.";
    private static final String TASK = "userTask_";

    private final Map<String, String> english = new HashMap<>();

    /** By id of their elements. */
    private final Map<String, String> steps = new HashMap<>();

    /** By key of the process that they begin. */
    private final Map<String, Deed> deeds = new HashMap<>();

    private record Deed(String latvian, String english) {

        private String in(Locale language) {
            return Languages.isEnglish(language) ? english : latvian;
        }
    }

    ModelNames() {
        ResourceBundle.Control files =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle latvian = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, files);
        ResourceBundle translated = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, files);
        latvian.keySet().forEach(key -> {
            if (key.startsWith(DEED)) {
                // A step may be called alike in one language and not in the other.
                deeds.put(key.substring(DEED.length()), new Deed(latvian.getString(key), translated.getString(key)));
                return;
            }
            english.put(latvian.getString(key), translated.getString(key));
            if (key.startsWith(STEP)) {
                steps.put(TASK + key.substring(STEP.length()), latvian.getString(key));
            }
        });
    }

    /**
     * The steps that this reader knows by a name with these words in it, where it is another name than the engine's.
     *
     * @return the engine's name by id of the element in its model
     */
    public Map<String, String> stepsCalled(String words, Locale language) {
        if (!Languages.isEnglish(language)) {
            return Map.of();
        }
        String sought = words.toLowerCase(Locale.ENGLISH);
        return steps.entrySet().stream()
                .filter(step -> in(step.getValue(), language)
                        .toLowerCase(Locale.ENGLISH)
                        .contains(sought))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What somebody does who begins a process: infinitive and object.
     *
     * @param process its key
     * @param name of the process, which is what one reads where an analyst has drawn it
     */
    public String deed(String process, String name, Locale language) {
        Deed deed = deeds.get(process);
        return deed == null ? in(name, language) : deed.in(language);
    }

    /** The name as this reader reads it. */
    public String in(String name, Locale language) {
        return Languages.isEnglish(language) ? english.getOrDefault(name, name) : name;
    }
}
