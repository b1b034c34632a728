package lv.lidzas.support;

import java.util.Map;
import lv.lidzas.access.SignInLinks;
import lv.lidzas.values.Languages;
import org.springframework.context.ApplicationContext;

/** Signs people in on the own page without a mail, for tests that are about something else. */
public final class OwnPages {

    private OwnPages() {}

    /** @param person {@code P-} reference */
    public static Visitor signIn(ApplicationContext context, int port, String person) {
        String address = context.getBean(SignInLinks.class).create(person, Languages.LATVIAN);
        String path = address.substring(address.indexOf("/mana/"));
        Visitor visitor = new Visitor(port);
        visitor.postForm(path, Map.of("_csrf", Visitor.csrf(visitor.page(path).body())));
        return visitor;
    }
}
