package lv.lidzas.training.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.programme.TrainingModule;
import lv.lidzas.values.Letters;
import org.springframework.stereotype.Component;

/** By what a session is asked for: its number, what is taught, where and by whom. */
@Component
class SessionSearch {

    private final Programmes programmes;

    SessionSearch(Programmes programmes) {
        this.programmes = programmes;
    }

    /** In SQL, about a session {@code s}; what was typed are its parameters, among them {@code number}. */
    String condition(String typed, Map<String, Object> parameters) {
        String asked = Letters.bare(typed);
        List<String> modules = programmes.current().modules().stream()
                .filter(module -> Letters.bare(module.title()).contains(asked)
                        || Letters.bare(module.titleEnglish()).contains(asked))
                .map(TrainingModule::code)
                .toList();
        parameters.put("number", typed.strip().toUpperCase(Locale.ROOT));
        parameters.put("modules", modules.toArray(String[]::new));
        parameters.put("typed", typed.strip().toLowerCase(Locale.ROOT));
        return """
                (s.reference = :number or array_position(:modules, s.module) is not null
                 or strpos(lower(s.place), :typed) > 0 or strpos(lower(s.trainer), :typed) > 0)""";
    }
}
