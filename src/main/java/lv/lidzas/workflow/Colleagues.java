package lv.lidzas.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.values.PersonName;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: no secret among colleagues, whatever rights to accounts one has in the engine. */
@Component
public class Colleagues {

    private final IdentityService identities;
    private final AsApplication application;
    private final MessageSource messages;

    Colleagues(IdentityService identities, AsApplication application, MessageSource messages) {
        this.identities = identities;
        this.application = application;
        this.messages = messages;
    }

    /** Members of any of these groups: user id and name. */
    @Transactional(readOnly = true)
    public Map<String, String> in(Set<String> groups) {
        Map<String, String> all = new HashMap<>();
        byGroup(groups).values().forEach(all::putAll);
        return all;
    }

    /** Members of each of these groups: user id and name. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> byGroup(Set<String> groups) {
        return application.run(() -> groups.stream().collect(Collectors.toMap(group -> group, this::members)));
    }

    private Map<String, String> members(String group) {
        return identities.createUserQuery().memberOfGroup(group).list().stream()
                .collect(Collectors.toMap(User::getId, Colleagues::label, (one, other) -> one));
    }

    /**
     * Colleagues to choose one from.
     *
     * @param named user id and name
     * @return the same in the order of the names; of namesakes each has the user id behind the name
     */
    public static Map<String, String> toChoose(Map<String, String> named) {
        Map<String, Long> namesakes =
                named.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map<String, String> inOrder = new LinkedHashMap<>();
        named.entrySet().stream()
                .sorted(LatvianOrder.by(Map.Entry<String, String>::getValue).thenComparing(Map.Entry.comparingByKey()))
                .forEach(colleague -> inOrder.put(
                        colleague.getKey(),
                        namesakes.getOrDefault(colleague.getValue(), 1L) > 1
                                ? colleague.getValue() + " (" + colleague.getKey() + ")"
                                : colleague.getValue()));
        return inOrder;
    }

    /** Name of one colleague; empty if there is no such account any more, or it has no name. */
    @Transactional(readOnly = true)
    public Optional<String> name(String userId) {
        return application
                .run(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(userId).singleResult()))
                .map(Colleagues::name)
                .filter(name -> !name.isBlank());
    }

    /**
     * What pages and forms call colleagues whose account stands in a record.
     *
     * @param accounts user ids, {@code null} for nobody
     * @return by user id: the name, the id itself where the account has no name, neutral words where there is no such
     *     account any more; {@code null} has none
     */
    @Transactional(readOnly = true)
    public Map<String, String> named(Collection<String> accounts, Locale language) {
        String[] asked = accounts.stream().filter(Objects::nonNull).distinct().toArray(String[]::new);
        if (asked.length == 0) {
            return Collections.emptyMap();
        }
        String former = messages.getMessage("colleague.former", null, language);
        Map<String, String> named = new HashMap<>();
        Arrays.stream(asked).forEach(account -> named.put(account, former));
        application
                .run(() -> identities.createUserQuery().userIdIn(asked).list())
                .forEach(user -> named.put(user.getId(), label(user)));
        return named;
    }

    /** The same for one; {@code null} for nobody. */
    @Transactional(readOnly = true)
    public @Nullable String named(@Nullable String account, Locale language) {
        return account == null ? null : named(List.of(account), language).get(account);
    }

    private static String label(User user) {
        String name = name(user);
        return name.isBlank() ? user.getId() : name;
    }

    private static String name(User user) {
        return PersonName.whole(user.getFirstName(), user.getLastName());
    }
}
