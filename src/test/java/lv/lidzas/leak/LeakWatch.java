package lv.lidzas.leak;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.support.Canary;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.UsedDatabase;
import lv.lidzas.support.WatchedMails;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at what a whole run of tests has left behind. Nobody may stand in a table of the engine, in the log, or in a mail
 * but by first name: whatever test it was, the run fails that put somebody there.
 */
public final class LeakWatch implements LauncherSessionListener {

    private final WatchedOutput output = new WatchedOutput();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        output.begin();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        output.end();
        List<String> leaks = new ArrayList<>(output.leaks());
        WatchedMails.leaks().forEach(mail -> leaks.add("mail: " + mail));
        UsedDatabase.find().ifPresent(database -> leaks.addAll(inEngine(database)));
        refuse(leaks);
    }

    static void refuse(List<String> leaks) {
        if (!leaks.isEmpty()) {
            throw new AssertionError("Somebody stands where nobody may:\n" + String.join("\n", leaks));
        }
    }

    /** {@code table.column} of the engine, for each that holds somebody. */
    static List<String> inEngine(JdbcClient database) {
        return DatabaseTraces.of(Canary.marks(), database).stream()
                .filter(trace -> trace.startsWith("act_"))
                .toList();
    }
}
