package lv.lidzas.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What an answer may not be: a failure, slow, told in many lines of the log, or with a word of what is inside. */
final class OddAnswers {

    private static final Duration SLOW = Duration.ofSeconds(5);

    /** Of classes, of the database and of the engine's own messages. */
    private static final Pattern INNER = Pattern.compile(
            "\\b(java|javax|jakarta|org|com|sun|lv\\.lidzas)\\.[a-z]\\w*\\.[A-Za-z]|SQLState|ENGINE-[0-9]|PSQL|\\tat ");

    private static final Pattern SENTENCE = Pattern.compile("\"(message|title)\":\"[^\"]{10,}\"");
    private static final int SHOWN = 300;
    private static final int SHOWN_LINES = 12;

    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    void judge(OddRequests.Odd request, RawHttp.Answer answer, List<String> log) {
        statuses.merge(answer.status(), 1, Integer::sum);
        String problem = problem(answer, log);
        if (problem != null) {
            StringBuilder example = new StringBuilder("\n   " + request);
            example.append("\n   -> ").append(shown(answer.body()));
            log.stream().limit(SHOWN_LINES).forEach(line -> example.append("\n      ")
                    .append(shown(line)));
            wrong.computeIfAbsent(problem + " at " + request.door(), key -> new ArrayList<>())
                    .add(example.toString());
        }
    }

    /** Each kind of wrong answer with one example; empty if there is none. */
    String report() {
        StringBuilder report = new StringBuilder();
        wrong.forEach(
                (kind, examples) -> report.append("\n%d × %s%s".formatted(examples.size(), kind, examples.get(0))));
        return report.isEmpty() ? "" : statuses + report.toString();
    }

    /** @return {@code null} if there is none */
    static String problem(RawHttp.Answer answer, List<String> log) {
        if (answer.status() == 0 || answer.status() >= 500) {
            return "answered " + answer.status();
        }
        if (log.size() > 1) {
            return log.size() + " lines";
        }
        if (answer.took().compareTo(SLOW) > 0) {
            return "took " + answer.took().toSeconds() + " s";
        }
        return answer.status() >= 400 && INNER.matcher(answer.body()).find() ? "says an inner word" : null;
    }

    /** Whether a refusal says something to whoever reads it: a page with a heading, or one of the two shapes of JSON. */
    static boolean isSentence(RawHttp.Answer answer) {
        return answer.isPage()
                ? answer.body().contains("<h1>")
                : SENTENCE.matcher(answer.body()).find();
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(SHOWN, text.length())).replace('\n', ' ');
    }
}
