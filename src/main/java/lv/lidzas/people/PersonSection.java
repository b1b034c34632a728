package lv.lidzas.people;

import java.util.Locale;
import java.util.Map;

/** A part of a page about one person that a module above contributes. Sections are shown in the order of their beans. */
public interface PersonSection {

    /** Name of the Thymeleaf template that draws it, with the model as variable {@code section}. */
    String template();

    /** What the template needs; {@code null} when the module has nothing about this person. */
    Map<String, Object> model(String person, Locale language);
}
