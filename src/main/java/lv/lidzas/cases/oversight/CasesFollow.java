package lv.lidzas.cases.oversight;

import java.time.LocalTime;
import java.util.List;
import lv.lidzas.cases.file.CaseDates;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Service;

/** What derives from the calendar follows it each night, case by case. */
@Service
class CasesFollow implements NightlyWork {

    private final SupportCaseRepository cases;
    private final CaseDates dates;

    CasesFollow(SupportCaseRepository cases, CaseDates dates) {
        this.cases = cases;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "letCasesFollow";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 55);
    }

    @Override
    public void work() {
        List<String> open = cases.open().stream().map(SupportCase::reference).toList();
        new EachByItself().to(open, dates::dayBegun).end();
    }
}
