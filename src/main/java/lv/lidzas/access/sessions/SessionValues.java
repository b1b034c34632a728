package lv.lidzas.access.sessions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How the values of a session are written and read. Only classes that a session has are read; a value that an older
 * release wrote and this one cannot read is missing, and whoever misses it signs in again.
 */
final class SessionValues {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=200000;maxdepth=20;java.lang.*;java.util.*;java.util.concurrent.**;java.time.*;java.net.*;"
                    + "org.springframework.security.**;lv.lidzas.**;!*");

    private SessionValues() {}

    static GenericConversionService conversions() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, SessionValues::read);
        return conversions;
    }

    private static @Nullable Object read(byte[] value) {
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(value))) {
            input.setObjectInputFilter(KNOWN);
            return input.readObject();
        } catch (IOException | ClassNotFoundException unknown) {
            return null;
        }
    }
}
