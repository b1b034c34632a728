package lv.lidzas.access.races;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.RaceWords;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.RecordStore;
import lv.lidzas.web.WithoutWords;
import lv.lidzas.workflow.LostRace;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whoever comes second on a page gets a page that says who was first, and one line is logged, whatever noticed it. */
@ControllerAdvice
class RacesOnPages {

    private static final Logger LOG = LoggerFactory.getLogger(RacesOnPages.class);

    private final RaceWords words;
    private final List<RecordStore> subjects;

    RacesOnPages(RaceWords words, ObjectProvider<RecordStore> subjects) {
        this.words = words;
        this.subjects = subjects.orderedStream().toList();
    }

    @ExceptionHandler({
        AlreadyDone.class,
        OptimisticLockingException.class,
        DataAccessException.class,
        PersistenceException.class
    })
    ModelAndView cameSecond(RuntimeException failure, HttpServletRequest request, Locale language) {
        if (!LostRace.isOne(failure)) {
            throw failure;
        }
        LOG.info("came second: {}", WithoutWords.describe(failure));
        String record = (String) request.getAttribute(FormOpenings.RECORD);
        ModelAndView page = new ModelAndView("access/came-second", HttpStatus.CONFLICT);
        page.addObject("who", words.whoChanged(record, language));
        page.addObject("back", back(record, request.getServletPath()));
        return page;
    }

    private String back(String record, String path) {
        if (path.startsWith("/mana")) {
            return "/mana";
        }
        return subjects.stream()
                .filter(subject -> record != null && record.startsWith(subject.prefix() + "-"))
                .map(subject -> subject.page(record))
                .filter(page -> page != null)
                .findFirst()
                .orElse("/");
    }
}
