package lv.lidzas.cases.helper;

import java.util.List;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.matching.HelpWanted;
import org.springframework.stereotype.Component;

/** A volunteer is wanted for support cases. */
@Component
class CaseHelp implements HelpWanted {

    private final SupportCases cases;
    private final CaseNeeds needs;

    CaseHelp(SupportCases cases, CaseNeeds needs) {
        this.cases = cases;
        this.needs = needs;
    }

    @Override
    public Wanted find(String reference) {
        SupportCase supported = cases.find(reference);
        return new Wanted(
                supported.person(),
                supported.isOpen(),
                supported.mayBeWithChildren(),
                supported.times(),
                supported.helpAmount(),
                supported.contactLanguage(),
                supported.interpreterNeeded(),
                supported.lastContactOn(),
                supported.owner());
    }

    @Override
    public List<String> areas(String reference) {
        return needs.needed(reference);
    }
}
