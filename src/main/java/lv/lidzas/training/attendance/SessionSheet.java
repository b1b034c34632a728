package lv.lidzas.training.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.lists.ListView;
import lv.lidzas.sheets.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of sessions as a table that is taken along: the columns of the page. It tells of nobody. */
@Component
class SessionSheet {

    private static final List<String> COLUMNS = List.of(
            "lists.number",
            "lists.date",
            "sessions.when",
            "sessions.stage",
            "sessions.module",
            "sessions.where",
            "sessions.taken",
            "sessions.places");

    private final MessageSource messages;

    SessionSheet(MessageSource messages) {
        this.messages = messages;
    }

    TakenList of(SessionList.Content content, ListView view, Locale language) {
        Sheet sheet = new Sheet(
                word("sessions.title", language),
                COLUMNS.stream().map(column -> word(column, language)).toList(),
                content.page().rows().stream()
                        .map(row -> Arrays.<Object>asList(
                                row.reference(),
                                row.day(),
                                row.when(),
                                word("session.stage." + row.stage(), language),
                                row.module(),
                                row.where(),
                                row.taken(),
                                row.places()))
                        .toList());
        return new TakenList(view, sheet, List.of(), content.page().next() != null);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
