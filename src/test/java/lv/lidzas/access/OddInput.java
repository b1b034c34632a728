package lv.lidzas.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values and bodies that nobody thought of. All of them follow from the seed. */
final class OddInput {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "-",
            ".",
            "0",
            "1",
            "-1",
            "unknown",
            "null",
            "true",
            "*",
            "%",
            "_",
            "'",
            "\"",
            "\\",
            "/",
            "..",
            "../../etc/passwd",
            "${1+1}",
            "#{now()}",
            "{{person.firstName}}",
            "{a}",
            "<b>x</b>",
            "=?utf-8?q?x?=@example.org",
            "a@b",
            "anna@pērle.lv",
            "\u200b\u200d",
            "\u202ex",
            "👩‍🚀",
            "ى",
            "Ａ",
            "İ",
            "\ud800",
            "a\u0000b",
            "a\nb",
            "a\u0007b",
            "2026-02-30",
            "2026-11-26",
            "+999999999-01-01",
            "2026-11-26T25:61:00",
            "26.11.2026.",
            "9".repeat(400),
            "1e400",
            "NaN",
            "x".repeat(300),
            "x".repeat(70_000),
            "a".repeat(40) + "!",
            "('or 1=1--",
            "P-2026-000001",
            "C-2026-999999",
            "doorWatch",
            "volunteerOnboarding",
            "demo",
            "camunda-admin",
            "asc",
            "desc",
            "dueDate",
            "id");

    /** As they stand in JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[[[[{}]]]]",
            "{\"a\":{\"b\":{\"c\":1}}}",
            "[1,\"a\",null,{}]",
            "{\"type\":\"Object\",\"value\":\"x\"}",
            "{\"\":\"\"}",
            "{\"value\":\"x\",\"type\":\"String\"}");

    private static final List<String> VARIABLES = List.of(
            "{\"value\":1}",
            "{\"value\":\"a\\u0000b\",\"type\":\"String\"}",
            "{\"value\":null}",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{}",
            "{\"type\":\"Nothing\",\"value\":1}",
            "{\"type\":7,\"value\":1}",
            "{\"type\":\"Date\",\"value\":\"x\"}",
            "{\"type\":\"Integer\",\"value\":\"x\"}",
            "{\"type\":\"Long\",\"value\":1e30}",
            "{\"type\":\"Bytes\",\"value\":\"%\"}",
            "{\"type\":\"File\",\"value\":\"x\",\"valueInfo\":{\"filename\":\"x\",\"encoding\":\"nothing\"}}",
            "{\"type\":\"File\",\"value\":\"eA==\"}",
            "{\"type\":\"Null\",\"value\":\"x\"}",
            "{\"type\":\"Object\",\"value\":\"x\"}",
            "{\"type\":\"Object\",\"value\":\"rO0AB\",\"valueInfo\":{\"objectTypeName\":\"java.util.Date\","
                    + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
            "{\"type\":\"Object\",\"value\":\"{\",\"valueInfo\":{\"objectTypeName\":\"a.b.C\","
                    + "\"serializationDataFormat\":\"application/json\"}}",
            "{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":{\"objectTypeName\":\"java.lang.Runtime\","
                    + "\"serializationDataFormat\":\"nothing\"}}",
            "{\"type\":\"Xml\",\"value\":\"<\"}",
            "{\"type\":\"Xml\",\"value\":\"<a/>\"}",
            "{\"type\":\"Json\",\"value\":\"{\"}",
            "{\"type\":\"Json\",\"value\":\"{}x\"}",
            "{\"type\":\"Json\",\"value\":\"null\"}",
            "{\"type\":\"Json\",\"value\":7}",
            "{\"type\":\"Json\",\"value\":\"[[[[[[]]]]]]\"}",
            "{\"type\":\"Json\",\"value\":\"{\\\"a\\\":\\\"\\\\u0000\\\"}\"}");

    private final Random random;

    OddInput(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String text() {
        return chance(90) ? one(TEXTS) : garbage(1 + random.nextInt(30));
    }

    /** As it stands in JSON. */
    String value() {
        return chance(50) ? one(VALUES) : quoted(text());
    }

    /** A body as a whole: rarely JSON, more rarely what was asked for. */
    byte[] body(List<String> names) {
        String whole =
                switch (random.nextInt(16)) {
                    case 0 -> "";
                    case 1 -> "null";
                    case 2 ->
                        one(List.of(
                                "[]",
                                "[{}]",
                                "1",
                                "\"x\"",
                                "true",
                                "{",
                                "}",
                                "{\"a\"",
                                "{\"a\":}",
                                "\u0000",
                                "\ufeff{}"));
                    case 3 -> object(names) + one(List.of("x", "{}", "]", "\u0000", " null"));
                    case 4 -> deep(names, "{\"a\":", "}", 900);
                    case 5 -> deep(names, "[", "]", 5_000);
                    case 6 -> "{\"" + one(names) + "\":\"" + "x".repeat(300_000) + "\"}";
                    case 7 -> "{\"" + one(names) + "\":[" + "\"x\",".repeat(20_000) + "\"x\"]}";
                    case 8 ->
                        "{\"variables\":{\"" + text(30) + "\":" + one(VARIABLES) + ",\"volunteer\":" + one(VARIABLES)
                                + "}}";
                    case 9 -> "{}";
                    default -> object(names);
                };
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 2 && chance(5)) {
            // No character begins so.
            bytes[1 + random.nextInt(bytes.length - 2)] = (byte) 0xff;
        }
        return bytes;
    }

    String object(List<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            fields.put(chance(85) ? one(names) : text(40), value());
        }
        StringBuilder object = new StringBuilder();
        fields.forEach((name, value) -> object.append(object.isEmpty() ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
        return "{" + object + "}";
    }

    private String deep(List<String> names, String open, String close, int levels) {
        return "{" + quoted(one(names)) + ":" + open.repeat(levels) + "1" + close.repeat(levels) + "}";
    }

    String text(int longest) {
        String text = text();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private String garbage(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(chance(50) ? 0x80 : 0xd7ff));
        }
        return text.toString();
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)) {
                quoted.append("\\u%04x".formatted(unit));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }
}
