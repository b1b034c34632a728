package lv.lidzas.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.Surroundings;

/**
 * Where mails and forms lead: people trust what comes from the organisation, so an address of another site is the
 * administrator's to bring in. An analyst keeps those that stand in the file already.
 */
final class ForeignAddresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]{0,40}+://|\\bwww\\.)[^\\s\"<>()]*");

    private ForeignAddresses() {}

    static void check(String resource, byte[] text, Surroundings around, Findings findings) {
        if (around.candidate().by() != By.ANALYST) {
            return;
        }
        Set<String> brought = in(text);
        around.deployed().files().file(FileNames.bare(resource)).ifPresent(before -> brought.removeAll(in(before)));
        if (!brought.isEmpty()) {
            findings.refuse(Place.file(resource), "address.foreign", brought);
        }
    }

    private static Set<String> in(byte[] text) {
        Set<String> found = new LinkedHashSet<>();
        String all = new String(text, StandardCharsets.UTF_8);
        if (!all.contains("://") && !all.toLowerCase(Locale.ROOT).contains("www.")) {
            // Most files hold none, and the pattern looks far ahead at every letter.
            return found;
        }
        Matcher address = ADDRESS.matcher(all);
        while (address.find()) {
            found.add(address.group());
        }
        return found;
    }
}
