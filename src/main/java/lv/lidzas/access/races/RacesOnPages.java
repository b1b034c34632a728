package lv.lidzas.access.races;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.RaceWords;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.RecordStores;
import lv.lidzas.workflow.LostRace;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final RecordStores records;

    RacesOnPages(RaceWords words, RecordStores records) {
        this.words = words;
        this.records = records;
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
        return records.of(record).map(store -> store.page(record)).orElse("/");
    }
}
