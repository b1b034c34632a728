package lv.lidzas.cases.oversight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.people.search.NamesOfRecords.Named;
import lv.lidzas.records.StaffGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a night's check found, as colleagues read it. */
@Component
class FoundCases {

    private final NamesOfRecords names;
    private final MessageSource messages;

    FoundCases(NamesOfRecords names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /**
     * A case that would be forgotten.
     *
     * @param name of whom it supports; {@code null} if there is no such case any more
     * @param reasons in the reader's language
     */
    record Found(String reference, @Nullable String name, List<String> reasons) {}

    List<Found> of(CaseCheck check, Locale language) {
        List<Forgotten> findings = check.findings();
        Map<String, Named> named = names.of(
                findings.stream().map(Forgotten::reference).toList(), Set.copyOf(StaffGroups.CASEWORKERS), language);
        return findings.stream()
                .map(one -> {
                    Named known = named.get(one.reference());
                    return new Found(
                            one.reference(),
                            known == null ? null : known.title(),
                            one.reasons().stream()
                                    .map(reason -> messages.getMessage("case.forgotten." + reason, null, language))
                                    .toList());
                })
                .toList();
    }
}
