package lv.lidzas.forms.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the choices of a form, whose property {@code list} names a list, that list's entries as options. */
public final class ListedOptions {

    /** The property that names a list. */
    public static final String PROPERTY = "list";

    private ListedOptions() {}

    /** @return the name of the component's list; empty if it names none */
    public static String listOf(JsonNode component) {
        return component.path("properties").path(PROPERTY).asText("");
    }

    /** @return the names of all lists that components, or those inside them, name */
    public static Set<String> named(JsonNode components) {
        Set<String> named = new LinkedHashSet<>();
        for (JsonNode component : components) {
            if (!listOf(component).isEmpty()) {
                named.add(listOf(component));
            }
            named.addAll(named(component.path("components")));
        }
        return named;
    }

    /** @param lists by name; a component whose list there is not keeps what it has */
    public static void fill(JsonNode components, Function<String, Optional<CodeList>> lists) {
        for (JsonNode component : components) {
            if (component instanceof ObjectNode choice && !listOf(component).isEmpty()) {
                lists.apply(listOf(component)).ifPresent(list -> fill(choice, list));
            }
            fill(component.path("components"), lists);
        }
    }

    private static void fill(ObjectNode choice, CodeList list) {
        ArrayNode options = choice.putArray("values");
        ObjectNode words = (ObjectNode) choice.get("properties");
        for (CodeList.Entry entry : list.entries()) {
            options.addObject().put("label", entry.latvian()).put("value", entry.code());
            words.put("en.option." + entry.code(), entry.english());
        }
    }
}
