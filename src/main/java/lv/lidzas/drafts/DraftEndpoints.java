package lv.lidzas.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.words.ModelNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A colleague's own drafts, as Tasklist's scripts keep and ask for them. Every answer that is read carries the token with
 * which the next one is written. A form that is over, or that somebody may not fill in, is not found.
 */
@RestController
@RequestMapping("/api/drafts")
class DraftEndpoints {

    /** For whom a page was opened. */
    private static final String USER = "X-LIDZAS-USER";

    private final Drafts drafts;
    private final ModelNames names;
    private final Clock clock;

    DraftEndpoints(Drafts drafts, ModelNames names, Clock clock) {
        this.drafts = drafts;
        this.names = names;
        this.clock = clock;
    }

    /** @param task its id; {@code null} for a start form, and then the process is named */
    record Waiting(@Nullable String task, @Nullable String process, String name, Instant savedAt) {}

    /** @param user who is signed in, for whom a page writes from now on */
    record Overview(String token, String user, List<Waiting> drafts) {}

    /**
     * A draft to go on with.
     *
     * @param values nested as the form is; {@code null}, as all that follows, if there is none
     * @param homeless texts for which the form has no place any more
     */
    record Opened(
            String token,
            String user,
            @Nullable Map<String, Object> values,
            @Nullable Instant savedAt,
            @Nullable String subjectRevision,
            @Nullable List<String> homeless) {}

    /** @param otherPageAt when another page of the same colleague saved this draft; {@code null} if none did */
    record Saved(Instant savedAt, @Nullable Instant otherPageAt) {}

    @GetMapping
    ResponseEntity<Overview> list(Authentication reader, CsrfToken token, Locale language) {
        List<Waiting> waiting = drafts.of(actor(reader)).stream()
                .map(draft -> new Waiting(
                        draft.place().isTask() ? draft.place().id() : null,
                        draft.place().isTask() ? null : draft.place().id(),
                        names.in(draft.name(), language),
                        draft.savedAt()))
                .toList();
        return notStored(new Overview(token.getToken(), reader.getName(), waiting));
    }

    @GetMapping("/tasks/{task}")
    ResponseEntity<Opened> ofTask(@PathVariable String task, Authentication reader, CsrfToken token) {
        return open(Place.task(task), reader, token);
    }

    @GetMapping("/processes/{process}")
    ResponseEntity<Opened> ofStart(@PathVariable String process, Authentication reader, CsrfToken token) {
        return open(Place.start(process), reader, token);
    }

    @PutMapping("/tasks/{task}")
    Saved saveTask(
            @PathVariable String task,
            @RequestHeader(USER) String user,
            Authentication writer,
            HttpServletRequest request)
            throws IOException {
        requireStill(user, writer);
        return save(Place.task(task), writer, request);
    }

    @PutMapping("/processes/{process}")
    Saved saveStart(
            @PathVariable String process,
            @RequestHeader(USER) String user,
            Authentication writer,
            HttpServletRequest request)
            throws IOException {
        requireStill(user, writer);
        return save(Place.start(process), writer, request);
    }

    @DeleteMapping("/tasks/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTask(@PathVariable String task, @RequestHeader(USER) String user, Authentication writer) {
        requireStill(user, writer);
        drafts.delete(Place.task(task), actor(writer));
    }

    @DeleteMapping("/processes/{process}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteStart(@PathVariable String process, @RequestHeader(USER) String user, Authentication writer) {
        requireStill(user, writer);
        drafts.delete(Place.start(process), actor(writer));
    }

    @ExceptionHandler(NoSuchRecord.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private ResponseEntity<Opened> open(Place place, Authentication reader, CsrfToken token) {
        String user = reader.getName();
        return notStored(drafts.find(place, actor(reader))
                .map(found -> opened(found, token, user))
                .orElseGet(() -> new Opened(token.getToken(), user, null, null, null, null)));
    }

    private static Opened opened(Drafts.Restored found, CsrfToken token, String user) {
        Draft draft = found.draft();
        return new Opened(
                token.getToken(), user, draft.values(), draft.savedAt(), draft.subjectRevision(), found.homeless());
    }

    private Saved save(Place place, Authentication writer, HttpServletRequest request) throws IOException {
        SentDraft sent = SentDraft.read(request);
        Draft typed = sent.at(clock.instant());
        return new Saved(
                typed.savedAt(),
                drafts.save(place, typed, sent.seen(), actor(writer)).orElse(null));
    }

    /** A page that was left open writes nothing for whoever has signed in since. */
    private static void requireStill(String user, Authentication writer) {
        if (!user.equals(writer.getName())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private static <T> ResponseEntity<T> notStored(T answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static Actor actor(Authentication colleague) {
        return Actor.staff(
                colleague.getName(),
                colleague.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }
}
