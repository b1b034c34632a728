package lv.lidzas.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.words.ModelNames;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open tasks in Cockpit, in the place of Camunda's own view. */
@RestController
class WorkEndpoint {

    private final OpenWork work;
    private final WatchRights rights;
    private final ModelNames names;
    private final Answers answers;

    WorkEndpoint(OpenWork work, WatchRights rights, ModelNames names, Answers answers) {
        this.work = work;
        this.rights = rights;
        this.names = names;
        this.answers = answers;
    }

    record Owner(String name, boolean free, long tasks, long late, long fresh, long weeks, long older) {}

    record Kind(String process, String task, boolean outside, long tasks, long late, Instant oldest) {}

    record Work(List<Owner> owners, List<Kind> kinds) {}

    /** By owner and age, of the processes whose instances this colleague may read. */
    @GetMapping("/api/monitoring/work")
    ResponseEntity<Work> work(Authentication reader, Locale language) {
        var keys = rights.readableProcesses(reader);
        List<OpenWork.Owner> owners = work.byOwner(keys);
        Map<String, String> who =
                answers.named(owners.stream().map(OpenWork.Owner::owner).toList(), language);
        return Answers.of(new Work(
                owners.stream().map(owner -> owner(owner, who)).toList(),
                work.byStep(keys).stream()
                        .map(kind -> new Kind(
                                names.in(kind.name(), language),
                                names.in(kind.task(), language),
                                kind.outside(),
                                kind.tasks(),
                                kind.late(),
                                kind.oldest()))
                        .toList()));
    }

    private static Owner owner(OpenWork.Owner owner, Map<String, String> who) {
        return new Owner(
                owner.owner() == null ? "" : who.getOrDefault(owner.owner(), owner.owner()),
                owner.owner() == null,
                owner.tasks(),
                owner.late(),
                owner.fresh(),
                owner.weeks(),
                owner.older());
    }
}
