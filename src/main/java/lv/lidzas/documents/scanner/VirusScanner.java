package lv.lidzas.documents.scanner;

/** Looks for viruses. */
public interface VirusScanner {

    /** What it found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It did not answer, or not with an answer: nobody knows yet. */
        SILENT
    }

    /** Whether there is one at all; what is kept without one may be opened at once. */
    boolean isOn();

    Verdict scan(byte[] content);
}
