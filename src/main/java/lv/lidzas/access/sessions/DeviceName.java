package lv.lidzas.access.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody recognises a device by: the browser and the system, nothing that would tell it from others of its kind. */
public final class DeviceName {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // The order matters: browsers name those that they are like, too.
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceName() {}

    /** @param userAgent {@code null} if the browser keeps it to itself */
    public static String of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser == null) {
            return system == null ? "?" : system;
        }
        return system == null ? browser : browser + ", " + system;
    }

    private static @Nullable String first(Map<String, String> known, String userAgent) {
        return userAgent == null
                ? null
                : known.entrySet().stream()
                        .filter(one -> userAgent.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
