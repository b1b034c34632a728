package lv.lidzas.training.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.people.People;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.run.TrainingRun;
import lv.lidzas.training.run.TrainingRuns;
import lv.lidzas.training.session.PlaceNews;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.training.session.TrainingCalendar;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessions;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about one session to somebody who has a place there. Whoever has none any more gets none. */
@Configuration(proxyBeanMethods = false)
class PlaceRecipients {

    @Bean
    Recipient nearPlace(Letters letters) {
        return new OfPlace("nearPlace", PlaceNews.Kind.NEAR, letters, false);
    }

    @Bean
    Recipient calledOffPlace(Letters letters) {
        return new OfPlace("calledOffPlace", PlaceNews.Kind.OFF, letters, false);
    }

    /** @param isAgain whether the letter was refused before */
    private record OfPlace(String name, PlaceNews.Kind kind, Letters letters, boolean isAgain) implements Recipient {

        @Override
        public String record() {
            return "training";
        }

        @Override
        public Set<String> placeholders() {
            return Set.of("firstName", "lastName", "module", "session");
        }

        @Override
        public Optional<Addressee> addressee(String reference) {
            return letters.addressee(reference, session(reference));
        }

        @Override
        public List<Attachment> attachments(String template, String reference) {
            return letters.calendar(reference, kind, session(reference));
        }

        private Optional<String> session(String reference) {
            return letters.session(reference, kind, isAgain);
        }

        /** Until the session would begin, and as long as the place is there. */
        @Override
        public Map<String, Predicate<String>> stillTrue() {
            return Map.of(kind.template(), reference -> letters.session(reference, kind, true)
                    .isPresent());
        }

        @Override
        public Recipient again() {
            return new OfPlace(name, kind, letters, true);
        }

        @Override
        public void reached(String reference) {
            letters.heard(reference, kind);
        }
    }

    /** What stands in them. */
    @Component
    @Transactional(readOnly = true)
    static class Letters {

        private final TrainingRuns trainings;
        private final TrainingSessions sessions;
        private final PlaceNews news;
        private final Programmes programmes;
        private final People people;
        private final SessionText text;
        private final TrainingCalendar calendar;

        Letters(
                TrainingRuns trainings,
                TrainingSessions sessions,
                PlaceNews news,
                Programmes programmes,
                People people,
                SessionText text,
                TrainingCalendar calendar) {
            this.trainings = trainings;
            this.sessions = sessions;
            this.news = news;
            this.programmes = programmes;
            this.people = people;
            this.text = text;
            this.calendar = calendar;
        }

        Optional<String> session(String reference, PlaceNews.Kind kind, boolean isAgain) {
            return isAgain ? news.notHeard(reference, kind) : news.next(reference, kind);
        }

        @Transactional
        void heard(String reference, PlaceNews.Kind kind) {
            news.heard(reference, kind);
        }

        Optional<Recipient.Addressee> addressee(String reference, Optional<String> told) {
            return told.map(next -> {
                TrainingRun run = trainings.find(reference);
                Programme programme = programmes.find(run.programme());
                TrainingSession session = sessions.find(next);
                Locale language = languageOf(run);
                return people.addressee(
                        run.person(),
                        Map.of(
                                "module", text.module(session, programme, language),
                                "session", text.whenAndWhere(session, language)));
            });
        }

        List<Recipient.Attachment> calendar(String reference, PlaceNews.Kind kind, Optional<String> told) {
            return told.map(next -> {
                        TrainingRun run = trainings.find(reference);
                        return List.of(
                                file(sessions.find(next), programmes.find(run.programme()), kind, languageOf(run)));
                    })
                    .orElse(List.of());
        }

        private Recipient.Attachment file(
                TrainingSession session, Programme programme, PlaceNews.Kind kind, Locale language) {
            boolean off = kind == PlaceNews.Kind.OFF;
            return new Recipient.Attachment(
                    off ? "atcelts.ics" : "nodarbiba.ics",
                    "text/calendar; charset=UTF-8; method=" + (off ? "CANCEL" : "PUBLISH"),
                    off
                            ? calendar.cancelled(session, programme, language)
                            : calendar.of(List.of(session), programme, language));
        }

        private Locale languageOf(TrainingRun run) {
            return people.addressee(run.person(), Map.of()).language();
        }
    }
}
