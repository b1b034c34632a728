package lv.lidzas.web;

import java.util.List;

/** Where our own answers are JSON, errors too. */
public final class JsonPaths {

    private static final List<String> PATHS = List.of("/api/", "/uzdevumi/vardi");

    private static final List<String> ENGINE = List.of("/engine-rest", "/camunda/api/");

    private JsonPaths() {}

    public static boolean contains(String path) {
        return PATHS.stream().anyMatch(path::startsWith);
    }

    /** Where programs expect errors in the engine's shape. */
    public static boolean isEngines(String path) {
        return ENGINE.stream().anyMatch(path::startsWith);
    }
}
