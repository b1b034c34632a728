package lv.lidzas.workflow.gate.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;

/** Reads a form that comes, and says where it is not to be read. */
public final class FormReader {

    private FormReader() {}

    public static Optional<FormFile> read(String resource, byte[] text, Findings findings) {
        Place file = Place.file(resource);
        try {
            FormFile form = FormFile.parse(text);
            if (form.id().equals(FileNames.id(resource))) {
                return Optional.of(form);
            }
            findings.refuse(file, "form.id", FileNames.id(resource));
        } catch (StreamConstraintsException e) {
            findings.refuse(file, "form.tooMuch");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            findings.refuse(file, twice ? "form.memberTwice" : "form.broken", String.valueOf(line));
        } catch (IOException e) {
            findings.refuse(file, "form.noObject");
        }
        return Optional.empty();
    }
}
