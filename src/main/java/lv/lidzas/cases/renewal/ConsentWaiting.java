package lv.lidzas.cases.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.consent.ConsentQuestions;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.people.Waiting;
import lv.lidzas.values.LastDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a supported person is asked to agree to, in the list of what waits on the own page; each by itself. */
@Component
@Order(15)
class ConsentWaiting implements MyPageSection {

    private final ConsentQuestions questions;
    private final MessageSource messages;
    private final Clock clock;

    ConsentWaiting(ConsentQuestions questions, MessageSource messages, Clock clock) {
        this.questions = questions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "cases/own";
    }

    /** It stands in the list alone. */
    @Override
    public @Nullable Map<String, Object> model(String person, Locale language) {
        return null;
    }

    @Override
    public List<Waiting> waiting(String person, Locale language) {
        return questions.ofPerson(person).stream()
                .map(question -> waiting(question, language))
                .toList();
    }

    private Waiting waiting(ConsentQuestions.Question question, Locale language) {
        String path = "/mana/piekrisanas/" + question.reference() + "/" + question.purpose();
        return new Waiting(
                say("own.consent." + question.purpose(), language),
                say("own.consent.text." + question.purpose(), language) + " " + say("own.consent.free", language),
                question.answerBy().isBefore(LocalDate.now(clock)) ? null : new LastDay(question.answerBy(), null),
                List.of(
                        new Waiting.Way(say("own.consent.yes", language), path, ConsentAnswers.GIVEN),
                        new Waiting.Way(say("own.consent.no", language), path, ConsentAnswers.REFUSED)));
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
