package lv.lidzas.documents.content;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.FileType;
import lv.lidzas.documents.SentFile;
import org.springframework.stereotype.Component;

/**
 * Says what a file is, by its content, and gives what of it is stored: a picture is drawn anew, anything that may be signed is judged and
 * stays byte for byte as it came.
 */
@Component
public class FileContent {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SECONDS_TO_WAIT = 20;

    /** A picture takes much more memory than its file. */
    private final Semaphore turns = new Semaphore(2);

    /** What is stored. */
    public record Cleaned(FileType type, byte[] content) {}

    /**
     * @param megabytes how large it may be as each type; 0 for not at all
     * @throws DocumentRefused if it is not what it says, or may not be stored
     */
    public Cleaned clean(SentFile file, ToIntFunction<FileType> megabytes) {
        if (file.content().length == 0) {
            throw new DocumentRefused(Reason.NO_FILE);
        }
        FileType type = Sniffer.type(file.content());
        int most = megabytes.applyAsInt(type);
        if (most == 0) {
            throw new DocumentRefused(Reason.WRONG_TYPE);
        }
        if (file.content().length > most * MEGABYTE) {
            throw new DocumentRefused(Reason.TOO_LARGE, most);
        }
        if (!type.isNamed(file.extension()) || !agrees(type, file.declaredType())) {
            throw new DocumentRefused(Reason.MISMATCH);
        }
        return new Cleaned(type, inTurn(type, file.content()));
    }

    /** Browsers do not know every ending: what they cannot name they call a stream of bytes. */
    private static boolean agrees(FileType type, String declared) {
        return declared.isEmpty() || declared.equals("application/octet-stream") || type.isDeclared(declared);
    }

    private byte[] inTurn(FileType type, byte[] content) {
        try {
            if (!turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new DocumentRefused(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentRefused(Reason.BUSY);
        }
        try {
            return switch (type) {
                case JPEG, PNG -> Picture.redrawn(content, type);
                case PDF -> {
                    PdfCheck.check(content);
                    yield content;
                }
                case ASICE -> {
                    SignedContainer.check(content);
                    yield content;
                }
            };
        } finally {
            turns.release();
        }
    }
}
