package lv.lidzas.cases.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.cases.contact.TimeGiven;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.cases.helper.OwnCases;
import lv.lidzas.people.PersonData;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this module keeps about persons: their support. A volunteer's part goes with the volunteer's row. */
@Component
@Order(30)
@Transactional
class CaseData implements PersonData {

    private final SupportCaseRepository cases;
    private final OwnCases own;
    private final TimeGiven time;
    private final MessageSource messages;

    CaseData(SupportCaseRepository cases, OwnCases own, TimeGiven time, MessageSource messages) {
        this.cases = cases;
        this.own = own;
        this.time = time;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> rolesOf(Collection<String> persons, Locale language) {
        return cases.ofPersons(persons).stream()
                .map(supported -> new Role(
                        supported.person(),
                        supported.reference(),
                        messages.getMessage("case.role." + supported.stage().code(), null, language),
                        Due.on(supported.nextDate(), () -> messages.getMessage(supported.nextIs(), null, language)),
                        null))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hold> holdsOf(String person, Locale language) {
        Stream<Hold> supported = cases.ofPersons(List.of(person)).stream()
                .filter(one -> one.stage() != CaseStage.CLOSED)
                .map(one -> hold(one.reference(), "open", language));
        Stream<Hold> helped = own.of(person).stream().map(one -> hold(one.reference(), "helps", language));
        return Stream.concat(supported, helped).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objectionToJoin(String kept, String duplicate, Locale language) {
        return helps(kept, duplicate) || helps(duplicate, kept)
                ? Optional.of(messages.getMessage("case.notJoined", null, language))
                : Optional.empty();
    }

    private boolean helps(String helper, String supported) {
        Set<String> helped =
                own.of(helper).stream().map(OwnCases.Own::reference).collect(Collectors.toSet());
        return cases.ofPersons(List.of(supported)).stream().anyMatch(one -> helped.contains(one.reference()));
    }

    private Hold hold(String reference, String how, Locale language) {
        return new Hold(reference, messages.getMessage("case.hold." + how, null, language), "/gadijumi/" + reference);
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        cases.findByPersonInOrderByOpenedOnDescReferenceDesc(List.of(duplicate))
                .forEach(supported -> supported.belongsTo(kept));
        cases.flush();
    }

    @Override
    public void eraseOf(String person) {
        time.outlive(person);
        cases.deleteAll(cases.findByPersonInOrderByOpenedOnDescReferenceDesc(List.of(person)));
        cases.flush();
    }
}
