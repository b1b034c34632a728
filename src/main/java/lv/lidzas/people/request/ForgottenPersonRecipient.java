package lv.lidzas.people.request;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one mail to somebody who is erased. Nobody phones if it does not arrive: no number is known any more. */
@Component
class ForgottenPersonRecipient implements Recipient {

    private final PersonRequests requests;

    ForgottenPersonRecipient(PersonRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "forgottenPerson";
    }

    @Override
    public String record() {
        return "personRequest";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName");
    }

    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        PersonRequest request = requests.find(reference);
        return request.farewellEmail() == null ? Optional.empty() : Optional.of(addressee(request));
    }

    private static Addressee addressee(PersonRequest request) {
        String name = Objects.requireNonNullElse(request.farewellName(), "");
        return new Addressee(
                Objects.requireNonNull(request.farewellEmail()),
                name,
                Locale.forLanguageTag(Objects.requireNonNull(request.farewellLanguage())),
                "",
                Map.of("firstName", name));
    }
}
