package lv.lidzas.documents.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.documents.StoredDocument.State;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.people.MyPageSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same on the own page, where one erases what nobody needs; what is erased is not shown any more. */
@Component
@Order(80)
class DocumentOwnSection implements MyPageSection {

    private final DocumentDesk desk;
    private final DocumentLines lines;

    DocumentOwnSection(DocumentDesk desk, DocumentLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @Override
    public String template() {
        return "documents/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<DocumentLines.Line> found = lines.of(
                desk.ofPerson(person).stream()
                        .filter(document -> document.state() != State.WITHDRAWN)
                        .toList(),
                language);
        return found.isEmpty() && !desk.areKept()
                ? null
                : Map.of(
                        "person",
                        person,
                        "documents",
                        found,
                        "areKept",
                        desk.areKept(),
                        "opening",
                        FormOpenings.fresh());
    }
}
