package lv.lidzas.access.outside;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.lidzas.access.ThanksWords;
import lv.lidzas.access.outside.LinkStore.Kind;
import lv.lidzas.access.outside.LinkStore.Link;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.StoredOtherwise;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaleForm;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.TaskForms;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.news.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Serves whoever comes with a personal link. */
@Component
public class LinkDesk {

    private final LinkStore links;
    private final TaskForms forms;
    private final Processes processes;
    private final Waits waits;
    private final ThanksWords words;
    private final TransactionTemplate transaction;

    LinkDesk(
            LinkStore links,
            TaskForms forms,
            Processes processes,
            Waits waits,
            ThanksWords words,
            TransactionTemplate transaction) {
        this.links = links;
        this.forms = forms;
        this.processes = processes;
        this.waits = waits;
        this.words = words;
        this.transaction = transaction;
    }

    /** The language in which the mail with this link was written. */
    Locale language(String token) {
        return links.find(token).map(Link::language).orElse(Languages.LATVIAN);
    }

    /** Whom or what a link that still waits is for; empty if it is over, or there never was one. */
    public Optional<String> recordOf(String token) {
        try {
            return links.find(token).map(this::alive).map(Link::reference);
        } catch (LinkOver over) {
            return Optional.empty();
        }
    }

    OpenForm open(String token, Locale language) {
        Link link = links.find(token).orElseThrow(UnknownLink::new);
        try {
            return switch (alive(link).kind()) {
                case TASK -> forms.openTask(taskOf(link), Actor.linkHolder(), language);
                case MESSAGE ->
                    forms.openMessage(link.processInstanceId(), link.elementId(), Actor.linkHolder(), language);
            };
        } catch (NoSuchRecord erased) {
            throw new LinkOver();
        }
    }

    void submit(String token, Map<String, Object> data, Locale language) {
        transaction.executeWithoutResult(status -> {
            Link link = alive(links.lock(token).orElseThrow(UnknownLink::new));
            if (link.kind() == Kind.TASK) {
                forms.submitTask(taskOf(link), data, Actor.linkHolder(), language);
            } else {
                forms.submitMessage(link.processInstanceId(), link.elementId(), data, Actor.linkHolder(), language);
            }
            links.find(token)
                    .map(Link::answered)
                    .map(form -> words.key(form, data))
                    .filter(key -> !key.isEmpty())
                    .ifPresent(key -> links.say(link, key));
        });
    }

    /**
     * Does something with a link, {@link #submit} among it, and asks after its transaction whether a failure only means
     * that the link is over.
     */
    <T> T orOver(String token, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidForm | StaleForm | UnknownLink | LinkOver | StoredOtherwise refused) {
            throw refused;
        } catch (NoSuchRecord erased) {
            throw new LinkOver();
        } catch (RuntimeException failed) {
            // A colleague completed the same task at the same moment: then the link is over, and nothing is broken.
            links.find(token).ifPresent(this::alive);
            throw failed;
        }
    }

    /** Whoever submitted the form, a colleague too: the links that led to it are used. */
    @EventListener
    void on(FormSubmitted submitted) {
        if (submitted.awaited()) {
            links.markUsed(submitted.processInstanceId(), submitted.elementId(), submitted.formId());
        }
    }

    private Link alive(Link link) {
        if (link.used()) {
            throw new LinkOver(link.answered());
        }
        boolean waiting =
                switch (link.kind()) {
                    case TASK -> processes.waitingTask(link.processInstanceId(), link.elementId()) != null;
                    case MESSAGE -> waits.awaitsMessage(link.processInstanceId(), link.elementId());
                };
        if (!waiting) {
            throw new LinkOver();
        }
        return link;
    }

    private String taskOf(Link link) {
        String task = processes.waitingTask(link.processInstanceId(), link.elementId());
        if (task == null) {
            throw new LinkOver();
        }
        return task;
    }
}
