package lv.lidzas.workflow.models;

import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Text of a file as the key of what was made of it: the same text says the same. Nobody changes the bytes afterwards.
 */
public final class FileText {

    private final byte[] content;
    private final int hash;

    public FileText(byte[] content) {
        this.content = content;
        // Whole files are looked up hundreds of times in a check; the JVM computes this one in hardware.
        CRC32 sum = new CRC32();
        sum.update(content);
        this.hash = (int) sum.getValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileText text && hash == text.hash && Arrays.equals(content, text.content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
