package lv.lidzas.access.account;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.access.AccountSection;
import lv.lidzas.access.sessions.StaffSessions;
import lv.lidzas.values.PersonName;
import lv.lidzas.workflow.accounts.PasswordRules;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a colleague sees on the own page. */
@Component
class AccountPage {

    private final IdentityService identities;
    private final AccountLanguages languages;
    private final StaffSessions sessions;
    private final ObjectProvider<AccountSection> sections;
    private final Clock clock;

    AccountPage(
            IdentityService identities,
            AccountLanguages languages,
            StaffSessions sessions,
            ObjectProvider<AccountSection> sections,
            Clock clock) {
        this.identities = identities;
        this.languages = languages;
        this.sessions = sessions;
        this.sections = sections;
        this.clock = clock;
    }

    /** A section that another package brings. */
    public record Part(String template, Map<String, Object> model) {}

    /** A session as it is shown. */
    public record Line(
            String id, String device, String address, ZonedDateTime since, ZonedDateTime seen, boolean current) {}

    /** What the template needs. */
    public record View(
            String userId,
            String name,
            String language,
            int shortestPassword,
            List<Line> sessions,
            List<Part> sections) {}

    View read(String userId, HttpSession session, Locale reader) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        return new View(
                userId,
                PersonName.whole(user.getFirstName(), user.getLastName()),
                languages.of(userId).getLanguage(),
                PasswordRules.SHORTEST,
                sessions.of(userId, session).stream().map(this::line).toList(),
                sections.orderedStream()
                        .map(section -> part(section, userId, reader))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Line line(StaffSessions.Seen seen) {
        return new Line(seen.id(), seen.device(), seen.address(), at(seen.since()), at(seen.seen()), seen.current());
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    private static @Nullable Part part(AccountSection section, String userId, Locale reader) {
        Map<String, Object> model = section.model(userId, reader);
        return model == null ? null : new Part(section.template(), model);
    }
}
