package lv.lidzas.leak;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.support.Canary;

/** Reads along what is printed, the log above all, and keeps the lines that name somebody. */
final class WatchedOutput {

    private static final int ENOUGH = 20;

    private final List<String> leaks = new ArrayList<>();
    private PrintStream out;
    private PrintStream err;

    void begin() {
        out = System.out;
        err = System.err;
        System.setOut(new PrintStream(new Lines(out), true));
        System.setErr(new PrintStream(new Lines(err), true));
    }

    void end() {
        System.setOut(out);
        System.setErr(err);
    }

    synchronized List<String> leaks() {
        return List.copyOf(leaks);
    }

    OutputStream to(PrintStream printed) {
        return new Lines(printed);
    }

    private synchronized void read(String line) {
        if (leaks.size() < ENOUGH && Canary.isIn(line)) {
            leaks.add("log: " + line);
        }
    }

    private final class Lines extends OutputStream {

        private final PrintStream printed;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintStream printed) {
            this.printed = printed;
        }

        @Override
        public synchronized void write(int one) {
            printed.write(one);
            keep(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            printed.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                keep(bytes[i]);
            }
        }

        private void keep(int one) {
            if (one == '\n') {
                read(line.toString(StandardCharsets.ISO_8859_1));
                line.reset();
            } else {
                line.write(one);
            }
        }

        @Override
        public void flush() {
            printed.flush();
        }
    }
}
