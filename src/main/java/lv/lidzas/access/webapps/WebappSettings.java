package lv.lidzas.access.webapps;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The settings that each application reads when it starts: Camunda's own, then ours (name, languages). When a new
 * version of Camunda writes them in another way, the product does not start, instead of falling back to English.
 */
@RestController
class WebappSettings {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final Pattern BEGINNING = Pattern.compile("^export default \\{$", Pattern.MULTILINE);

    private final Map<Webapp, String> scripts = Arrays.stream(Webapp.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), WebappSettings::script));

    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin}/scripts/config.js")
    ResponseEntity<String> settings(@PathVariable String app) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(scripts.get(Webapp.of(app)));
    }

    private static String script(Webapp app) {
        return together(app.original("scripts/config.js"), Webapp.text("lv/lidzas/access/webapps/settings.js"));
    }

    static String together(String original, String ours) {
        if (BEGINNING.matcher(original).results().count() != 1) {
            throw new IllegalStateException("Camunda's config.js no longer begins with \"export default {\"");
        }
        return BEGINNING.matcher(original).replaceFirst("const original = {") + "\n" + ours;
    }
}
