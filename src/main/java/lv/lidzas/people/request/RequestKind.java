package lv.lidzas.people.request;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What a person may ask for. */
public enum RequestKind implements Coded {
    COPY(RequestDeadline.DATA_REQUEST_REMINDER, RequestDeadline.DATA_REQUEST_ENDS),
    FORGET(RequestDeadline.DATA_REQUEST_REMINDER, RequestDeadline.DATA_REQUEST_ENDS),
    PAUSE(RequestDeadline.PAUSE_REQUEST_REMINDER, RequestDeadline.PAUSE_REQUEST_ENDS),
    STOP(RequestDeadline.PAUSE_REQUEST_REMINDER, RequestDeadline.PAUSE_REQUEST_ENDS);

    private final RequestDeadline reminder;
    private final RequestDeadline ends;

    RequestKind(RequestDeadline reminder, RequestDeadline ends) {
        this.reminder = reminder;
        this.ends = ends;
    }

    /** When colleagues are reminded. */
    RequestDeadline reminder() {
        return reminder;
    }

    /** By when it is answered. */
    RequestDeadline ends() {
        return ends;
    }

    /** Whether it is a right that the law gives to everybody whose data are kept; who asks has to be certain. */
    public boolean isAboutData() {
        return this == COPY || this == FORGET;
    }

    /** @throws IllegalArgumentException for a code that is none */
    static RequestKind of(String code) {
        return CodeConverter.read(RequestKind.class, code);
    }

    static Set<String> codes() {
        return Arrays.stream(values()).map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Those about personal data alone, or all for somebody who takes part. */
    public static List<RequestKind> offeredTo(boolean takesPart) {
        return Arrays.stream(values())
                .filter(kind -> takesPart || kind.isAboutData())
                .toList();
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Stored extends CodeConverter<RequestKind> {
        Stored() {
            super(RequestKind.class);
        }
    }
}
