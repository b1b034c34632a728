package lv.lidzas.cases.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.lists.ListView;
import lv.lidzas.sheets.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of cases as a table that is taken along: the columns of the page. */
@Component
class CaseSheet {

    private static final List<String> COLUMNS = List.of(
            "cases.supported",
            "lists.number",
            "cases.contactLanguage",
            "cases.priority",
            "cases.stage",
            "cases.next",
            "lists.date",
            "cases.volunteer",
            "cases.owner",
            "cases.lastContact");

    private final MessageSource messages;

    CaseSheet(MessageSource messages) {
        this.messages = messages;
    }

    TakenList of(CaseList.Content content, ListView view, Locale language) {
        List<CaseRow> rows = content.page().rows();
        Sheet sheet = new Sheet(
                word("cases.title", language),
                COLUMNS.stream().map(column -> word(column, language)).toList(),
                rows.stream()
                        .map(one -> Arrays.<Object>asList(
                                one.name(),
                                one.reference(),
                                one.language(),
                                one.priorityName(),
                                word("case.stage." + one.stage(), language),
                                one.next(),
                                one.nextDate(),
                                one.volunteerName(),
                                one.owner(),
                                one.lastContact()))
                        .toList());
        return new TakenList(
                view,
                sheet,
                rows.stream().map(CaseRow::person).distinct().toList(),
                content.page().next() != null);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
