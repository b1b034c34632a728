package lv.lidzas.people.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListView;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of people as a table that is taken along: the columns of the page. */
@Component
class PersonSheet {

    private static final List<String> COLUMNS = List.of(
            "person.name",
            "lists.number",
            "person.municipality",
            "people.stage",
            "people.next",
            "lists.date",
            "person.languages",
            "person.phone");

    private final MessageSource messages;

    PersonSheet(MessageSource messages) {
        this.messages = messages;
    }

    TakenList of(ListPage<PersonListPage.Row> page, ListView view, Locale language) {
        Sheet sheet = new Sheet(
                word("people.title", language),
                COLUMNS.stream().map(column -> word(column, language)).toList(),
                page.rows().stream()
                        .map(row -> Arrays.<Object>asList(
                                row.person().fullName(),
                                row.person().reference(),
                                row.municipality(),
                                Written.beside(row.stages()),
                                row.next(),
                                row.nextDate(),
                                row.languages(),
                                row.person().phone()))
                        .toList());
        return new TakenList(
                view,
                sheet,
                page.rows().stream().map(row -> row.person().reference()).toList(),
                page.next() != null);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
