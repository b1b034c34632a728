package lv.lidzas.workflow.engine.forms;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaleForm;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.refusals.BrowserLanguage;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What the domain refuses, in the one exception that every endpoint of the engine answers alike. */
@Component
class FormRefusals {

    private final Supplier<FormDesk> desk;
    private final AsApplication application;
    private final MessageSource messages;
    private final BrowserLanguage browser;

    FormRefusals(
            ObjectProvider<FormDesk> desk, AsApplication application, MessageSource messages, BrowserLanguage browser) {
        this.desk = SingletonSupplier.of(desk::getObject);
        this.application = application;
        this.messages = messages;
        this.browser = browser;
    }

    <T> T answering(Supplier<T> work) {
        return answering(() -> null, work);
    }

    /** @param formId asked for after the work has failed; {@code null} if it was not known by then */
    <T> T answering(Supplier<@Nullable String> formId, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidForm invalid) {
            throw new EngineRefusal(
                    Status.BAD_REQUEST, application.run(() -> sentence(formId.get(), invalid)), invalid.errors());
        } catch (StaleForm stale) {
            throw new EngineRefusal(Status.BAD_REQUEST, message("form.stale." + stale.changed()));
        } catch (AccessDeniedException forbidden) {
            throw new EngineRefusal(Status.FORBIDDEN, message("form.forbidden"));
        } catch (NoSuchRecord gone) {
            throw missing();
        }
    }

    EngineRefusal missing() {
        return new EngineRefusal(Status.BAD_REQUEST, message("form.missing"));
    }

    EngineRefusal noJson() {
        return new EngineRefusal(Status.BAD_REQUEST, message("answer.json"));
    }

    private String sentence(@Nullable String formId, InvalidForm invalid) {
        Map<String, String> labels = formId == null ? Map.of() : desk.get().labels(formId, browser.ofScreen());
        StringBuilder problems = new StringBuilder();
        invalid.errors().forEach((key, problem) -> problems.append(problems.isEmpty() ? "" : " ")
                .append(key.isEmpty() ? "" : "„" + labels.getOrDefault(key, key) + "” – ")
                .append(problem));
        return messages.getMessage("form.refused", new Object[] {problems.toString()}, browser.ofScreen());
    }

    private String message(String key) {
        return messages.getMessage(key, null, browser.ofScreen());
    }
}
