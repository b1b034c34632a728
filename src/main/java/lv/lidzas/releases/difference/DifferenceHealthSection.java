package lv.lidzas.releases.difference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HealthSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files in which the release and analysts do not agree. */
@Component
@Order(10)
class DifferenceHealthSection implements HealthSection {

    private final Differences differences;
    private final DifferenceText text;
    private final Clock clock;

    DifferenceHealthSection(Differences differences, DifferenceText text, Clock clock) {
        this.differences = differences;
        this.text = text;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param version of the release's text, the beginning of its SHA-256; {@code null} if it has none
     */
    public record Row(String reference, String file, LocalDate since, @Nullable String version, String situation) {}

    @Override
    public Audience audience() {
        return Audience.groups(DifferenceRecords.TYPE.readers());
    }

    @Override
    public String template() {
        return "releases/differences";
    }

    @Override
    public Map<String, Object> model(Set<String> groups, Locale language) {
        List<Row> rows = differences.open().stream()
                .map(difference -> new Row(
                        difference.reference(),
                        difference.file(),
                        LocalDate.ofInstant(difference.foundAt(), clock.getZone()),
                        version(difference.repositoryText()),
                        text.situation(difference, language)))
                .toList();
        return Map.of("differences", rows);
    }

    private static @Nullable String version(byte @Nullable [] text) {
        if (text == null) {
            return null;
        }
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(sum, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
