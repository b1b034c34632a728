package lv.lidzas.access.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.OpenForm;
import lv.lidzas.workflow.PublicForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes what visitors send by public forms. The same form with the same content, sent twice within ten minutes or at the
 * same moment, is one submission: an impatient second click must not make a second application.
 */
@Component
class Submissions {

    private final Forms forms;
    private final List<PublicForm> publicForms;
    private final ObjectMapper canonical;
    private final Cache<String, CompletableFuture<String>> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Submissions(Forms forms, ObjectProvider<PublicForm> publicForms, ObjectMapper json) {
        this.forms = forms;
        this.publicForms = publicForms.orderedStream().toList();
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    OpenForm open(String formId, Locale language) {
        return forms.openPublic(form(formId).formId(), language);
    }

    /** @return the reference of what was made, now or by the same submission a moment ago */
    String submit(String formId, Map<String, Object> data, Locale language) {
        String id = form(formId).formId();
        String fingerprint = fingerprint(id, data);
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> earlier = recent.asMap().putIfAbsent(fingerprint, mine);
        if (earlier != null) {
            return resultOf(earlier);
        }
        try {
            String reference = forms.submitPublic(id, data, language);
            mine.complete(reference);
            return reference;
        } catch (RuntimeException refused) {
            recent.asMap().remove(fingerprint, mine);
            mine.completeExceptionally(refused);
            throw refused;
        }
    }

    /** Id of the public form at a path. */
    String formAt(String path) {
        return publicForms.stream()
                .filter(form -> form.path().equals(path))
                .findFirst()
                .orElseThrow(NotPublic::new)
                .formId();
    }

    private PublicForm form(String formId) {
        return publicForms.stream()
                .filter(form -> form.formId().equals(formId))
                .findFirst()
                .orElseThrow(NotPublic::new);
    }

    private static String resultOf(Future<String> earlier) {
        try {
            return earlier.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    private String fingerprint(String formId, Map<String, Object> data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(formId.getBytes(StandardCharsets.UTF_8));
            digest.update(canonical.writeValueAsBytes(data));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e.getClass().getName());
        }
    }
}
