package lv.lidzas.documents.file;

import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.people.PersonData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files go with the person, content and all; they are no records of their own. */
@Component
@Order(60)
@Transactional
class DocumentData implements PersonData {

    private final DocumentTable table;
    private final FileStore files;

    DocumentData(DocumentTable table, FileStore files) {
        this.table = table;
        this.files = files;
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        table.move(kept, duplicate);
    }

    @Override
    public void eraseOf(String person) {
        delete(table.deleteOf(person));
    }

    @Override
    public void eraseAbout(String record) {
        delete(table.deleteAbout(record));
    }

    private void delete(List<UUID> gone) {
        if (!gone.isEmpty()) {
            files.delete(gone);
        }
    }
}
