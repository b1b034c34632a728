package lv.lidzas.documents.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.people.PersonCardSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files about a person and what he or she does here, on the card. */
@Component
@Order(44)
class DocumentCardSection implements PersonCardSection {

    private final DocumentDesk desk;
    private final DocumentLines lines;

    DocumentCardSection(DocumentDesk desk, DocumentLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @Override
    public String template() {
        return "documents/card";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<DocumentLines.Line> found = lines.of(desk.ofPerson(person), language);
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
