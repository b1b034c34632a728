package lv.lidzas.access.typedforms;

import lv.lidzas.web.typed.TypedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked of whoever signs in, and on the pages of the own account. */
@Configuration(proxyBeanMethods = false)
class AccessTypedForms {

    private static final String FACTOR = "/konts/otrais-solis";

    @Bean
    TypedForm signInForm() {
        return TypedForm.at("/ieiet")
                .signingIn()
                .asks("lietotajs", "user", "signIn.user.missing")
                .asks("parole", "password", "signIn.password.missing");
    }

    @Bean
    TypedForm signInCodeForm() {
        return TypedForm.at("/ieiet/kods").asks("kods", "code", "factor.currentCode.missing");
    }

    @Bean
    TypedForm firstFactorForm() {
        return TypedForm.at("/ieiet/otrais-solis").asks("kods", "code", "factor.code.missing");
    }

    @Bean
    TypedForm factorForm() {
        return TypedForm.at(FACTOR)
                .asks("jaunais-kods", "new-code", "factor.code.missing")
                .asks("parole", "move-password", "factor.password.missing")
                .mayAsk("kods", "move-code", "factor.currentCode.missing");
    }

    @Bean
    TypedForm recoveryCodesForm() {
        return proved("/kodi", "renew");
    }

    @Bean
    TypedForm factorOffForm() {
        return proved("/izslegt", "off");
    }

    private static TypedForm proved(String path, String id) {
        return TypedForm.at(FACTOR + path)
                .shownAt(FACTOR)
                .asks("parole", id + "-password", "factor.password.missing")
                .asks("kods", id + "-code", "factor.currentCode.missing");
    }

    @Bean
    TypedForm passwordForm() {
        return TypedForm.at("/konts/parole")
                .shownAt("/konts")
                .asks("pasreizeja", "old-password", "account.password.old.missing")
                .asks("jauna", "new-password", "account.password.new.missing")
                .asks("velreiz", "same-password", "account.password.again.missing");
    }

    @Bean
    TypedForm languageForm() {
        return TypedForm.at("/konts/valoda").shownAt("/konts").asks("valoda", "language", "account.language.missing");
    }

    @Bean
    TypedForm applicationPasswordForm() {
        return TypedForm.at("/konts/programmu-paroles").asks("merkis", "purpose", "programs.for.missing");
    }

    @Bean
    TypedForm ownSignInForm() {
        return TypedForm.at("/mana/ieiet").asksForEmail("email", "email", "outside.over.email.missing");
    }

    @Bean
    TypedForm newLinksForm() {
        return TypedForm.at("/saite").asksForEmail("email", "email", "outside.over.email.missing");
    }
}
