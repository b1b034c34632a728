package lv.lidzas.access;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is written to the log, counted in lines as an operator sees them: frames are lines, too. */
final class LinesOfLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new ArrayList<>();

    private LinesOfLog() {}

    static LinesOfLog listen() {
        LinesOfLog lines = new LinesOfLog();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        lines.setContext(root.getLoggerContext());
        lines.start();
        root.addAppender(lines);
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        List<String> written =
                new ArrayList<>((event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage())
                        .lines()
                        .toList());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            written.add(cause.getClassName() + ": " + cause.getMessage());
            for (var frame : cause.getStackTraceElementProxyArray()) {
                written.add(frame.toString());
            }
        }
        synchronized (lines) {
            lines.addAll(written);
        }
    }

    /** The lines since the last call. */
    List<String> take() {
        synchronized (lines) {
            List<String> taken = List.copyOf(lines);
            lines.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(this);
        stop();
    }
}
