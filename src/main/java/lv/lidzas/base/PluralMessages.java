package lv.lidzas.base;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ObjectUtils;

/**
 * The words of the application, with the plural forms of their language:
 * {@code {0, plural, zero {# gadījumu} one {# gadījums} other {# gadījumi}}}. An apostrophe is an apostrophe, but before a
 * brace, where it quotes. A text that is asked for without arguments is not looked into.
 */
public final class PluralMessages extends ResourceBundleMessageSource {

    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    /** @param bundles of words, in UTF-8 */
    public PluralMessages(String... bundles) {
        setBasenames(bundles);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, @Nullable Object @Nullable [] arguments, @Nullable Locale language) {
        if (code == null || language == null || ObjectUtils.isEmpty(arguments)) {
            return super.getMessageInternal(code, arguments, language);
        }
        String pattern = resolveCodeWithoutArguments(code, language);
        return pattern == null
                ? super.getMessageInternal(code, arguments, language)
                : filled(pattern, language, resolveArguments(arguments, language));
    }

    private String filled(String pattern, Locale language, Object[] arguments) {
        MessageFormat format = formats.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, text -> new MessageFormat(text, ULocale.forLocale(language)));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
