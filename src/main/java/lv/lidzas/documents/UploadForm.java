package lv.lidzas.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.rule.DocumentRules;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase.SizeLimitExceededException;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;
import org.apache.commons.fileupload.util.Streams;
import org.jspecify.annotations.Nullable;

/**
 * What a page on which a file is handed in sends. It is taken apart here, when its right was asked and its token compared, and in memory: nothing
 * that anybody sends reaches a disk unlocked.
 *
 * @param fields other fields by name
 * @param file what was chosen; {@code null} for nothing
 */
public record UploadForm(Map<String, String> fields, @Nullable SentFile file) {

    /** How large a file is at most, whatever its kind. */
    public static final int MOST_MEGABYTES = DocumentRules.MOST_MEGABYTES;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = DocumentRules.MOST_MEGABYTES * MEGABYTE;

    /** Beside the file. */
    private static final int MOST_WORDS = 16 * 1024;

    private static final int MOST_PARTS = 10;
    private static final int LONGEST_FIELD = 1000;

    /** @throws DocumentRefused if it cannot be taken apart, or is larger than anything that is taken */
    public static UploadForm read(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES + MOST_WORDS) {
            throw tooLarge();
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new DocumentRefused(Reason.NO_FILE);
        }
        FileUpload parts = new FileUpload();
        parts.setSizeMax(MOST_BYTES + MOST_WORDS);
        try {
            return read(parts.getItemIterator(new Sent(request)));
        } catch (SizeLimitExceededException e) {
            throw tooLarge();
        } catch (FileUploadException | IOException e) {
            // Its words quote the name of a file.
            throw e.getCause() instanceof SizeLimitExceededException ? tooLarge() : new DocumentRefused(Reason.NO_FILE);
        }
    }

    private static UploadForm read(FileItemIterator parts) throws FileUploadException, IOException {
        Map<String, String> fields = new HashMap<>();
        SentFile file = null;
        for (int number = 0; number < MOST_PARTS && parts.hasNext(); number++) {
            FileItemStream part = parts.next();
            try (InputStream content = part.openStream()) {
                if (part.isFormField()) {
                    fields.put(
                            part.getFieldName(), new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
                } else if (file == null || file.content().length == 0) {
                    file = SentFile.of(
                            Streams.checkFileName(part.getName() == null ? "" : part.getName()),
                            part.getContentType() == null ? "" : part.getContentType(),
                            content.readAllBytes());
                }
            }
        }
        return new UploadForm(fields, file);
    }

    private static DocumentRefused tooLarge() {
        return new DocumentRefused(Reason.TOO_LARGE, DocumentRules.MOST_MEGABYTES);
    }

    /** What stands in a field; empty if it was not sent. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether anything was chosen. */
    public boolean hasFile() {
        return file != null && file.content().length > 0;
    }

    /** @throws DocumentRefused if nothing was chosen */
    public SentFile chosen() {
        if (file == null || file.content().length == 0) {
            throw new DocumentRefused(Reason.NO_FILE);
        }
        return file;
    }

    /** The request as the library takes it. */
    private record Sent(HttpServletRequest request) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        /** Nobody has to implement another: the library asks this one. */
        @Override
        @SuppressWarnings("deprecation")
        public int getContentLength() {
            return request.getContentLength();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}
