package lv.lidzas.workflow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.Coded;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.OpenedProcesses;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.deadlines.Deadline;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import lv.lidzas.workflow.gate.library.Domain;
import lv.lidzas.workflow.mails.DeclaredText;
import lv.lidzas.workflow.mails.Recipient;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A small correct process with everything a model may have; the broken fixtures change one thing of it each. */
public final class KeyLoan {

    static final DecisionContract KEY_LIMIT = DecisionContract.code("keyLimit", List.of("one", "many"), "many")
            .given("zone", List.of("inner", "outer"), "holder.zone")
            .given("trusted", FieldKind.BOOLEAN)
            .given("years", FieldKind.NUMBER);

    private static final Path GOOD = Path.of("src/test/resources/gate/good");

    private KeyLoan() {}

    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> good = Files.list(GOOD)) {
            for (Path file : good.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static StaticListableBeanFactory beans() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("recordKeyDelegate", new RecordKeyDelegate());
        beans.addBean("sendMailDelegate", new SendMailDelegate());
        beans.addBean("dataSource", new Object());
        beans.addBean("holder", new Holder());
        beans.addBean("holderRecipient", new HolderRecipient());
        beans.addBean("holderFinder", new HolderFinder());
        beans.addBean("keyPage", new KeyPage());
        beans.addBean("keyLimit", KEY_LIMIT);
        beans.addBean("keyDeadlines", NeededDeadlines.of(KeyDeadline.values()));
        beans.addBean("keyRules", new DeclaredText("keyRules", Set.of("holder"), Set.of("date"), Set.of("care")));
        beans.addBean("keyCodes", new NeededCodes("keyColours", List.of("red")));
        return beans;
    }

    static Domain domain() {
        return domain(beans());
    }

    /** What the application would take from the diagrams. */
    private static ModelContract contract() {
        ModelContract contract = new ModelContract();
        ProcessNeeds loan = contract.process("keyLoan").about("holder");
        loan.start();
        loan.startMessage("wanted");
        loan.message("cancelled");
        loan.task("userTask_returnKey");
        loan.formEvent("event_cancelled");
        return contract;
    }

    /** @param opened to which groups, by process */
    static Domain domain(Map<String, Set<String>> opened) {
        StaticListableBeanFactory beans = beans();
        beans.addBean("openedProcesses", (OpenedProcesses) process -> opened.getOrDefault(process, Set.of()));
        return domain(beans);
    }

    static Domain domain(StaticListableBeanFactory beans) {
        return new Domain(
                new RecordStores(beans.getBeanProvider(RecordStore.class)),
                beans.getBeanProvider(Recipient.class),
                beans.getBeanProvider(PublicForm.class),
                beans.getBeanProvider(RecordFinder.class),
                beans.getBeanProvider(OpenedProcesses.class),
                beans.getBeanProvider(DecisionContract.class),
                beans.getBeanProvider(NeededDeadlines.class),
                beans.getBeanProvider(NeededCodes.class),
                beans.getBeanProvider(DeclaredText.class),
                contract(),
                (subject, key) -> 7);
    }

    enum KeyDeadline implements Deadline {
        KEY_LOST_AFTER
    }

    enum KeyRegister implements Coded {
        PAPER,
        BOOK,
        ARCHIVE;

        @Override
        public boolean isForModels() {
            return this != ARCHIVE;
        }
    }

    @StepType(
            name = "Pierakstīt atslēgu",
            description = "Pieraksta, kam atslēga izsniegta.",
            records = "holder",
            refusals = "keyMissing",
            properties = {
                @StepType.Property(name = "register", label = "Žurnāls", codes = KeyRegister.class),
                @StepType.Property(name = "until", label = "Termiņš", required = false, kind = StepType.Kind.DEADLINE)
            },
            outputs = @StepType.Output(name = "dueOn", kind = FieldKind.DATE))
    static class RecordKeyDelegate implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {}
    }

    @StepType(
            name = "Nosūtīt vēstuli",
            description = "Nosūta vēstuli.",
            send = true,
            properties = {
                @StepType.Property(name = "template", label = "Teksts", kind = StepType.Kind.TEMPLATE),
                @StepType.Property(name = "recipient", label = "Kam", kind = StepType.Kind.RECIPIENT),
                @StepType.Property(name = "link", label = "Saite", required = false, kind = StepType.Kind.TASK),
                @StepType.Property(
                        name = "exitLink",
                        label = "Atteikšanās saite",
                        required = false,
                        kind = StepType.Kind.FORM_EVENT)
            })
    static class SendMailDelegate implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {}
    }

    static class Holder implements Creatable, Changeable {

        @Override
        public RecordType type() {
            return RecordType.of(
                            "holder",
                            "Y",
                            Set.of(),
                            Fields.of(Holder.class)
                                    .handled("holderName", FieldKind.TEXT)
                                    .handled("knownSince", FieldKind.DATE)
                                    .handled("holderLanguage", FieldKind.CODE)
                                    .shown("keysHeld", FieldKind.NUMBER, holder -> 0)
                                    .internal("keysLost", FieldKind.NUMBER, holder -> 0)
                                    .noMore())
                    .asking(Map.of("askForKey", Set.of("holderName")))
                    .withCodes(Map.of("holderLanguage", Set.of("lv", "en")));
        }

        @Override
        public RecordValues read(String reference, Set<String> keys) {
            return new RecordValues(Map.of(), 0);
        }

        @Override
        public String create(Map<String, Object> values, FormContext context) {
            return "Y-1";
        }

        @Override
        public void write(String reference, Map<String, Object> changes, FormContext context) {}

        @Override
        public String title(String reference) {
            return "";
        }

        @Override
        public String personOf(String reference) {
            return null;
        }

        /** Nobody has an own page here. */
        @Override
        public boolean openTo(String reference, String person) {
            return false;
        }
    }

    static class HolderFinder implements RecordFinder {

        @Override
        public String record() {
            return "holder";
        }

        @Override
        public List<FoundRecord> find(String query, int most, Locale language) {
            return List.of();
        }

        @Override
        public void hold(String reference) {}
    }

    static class HolderRecipient implements Recipient {

        @Override
        public String name() {
            return "holder";
        }

        @Override
        public String record() {
            return "holder";
        }

        @Override
        public Set<String> placeholders() {
            return Set.of("keyNumber");
        }

        @Override
        public Optional<Addressee> addressee(String reference) {
            return Optional.of(new Addressee("", "", Locale.ROOT, "", Map.of()));
        }
    }

    static class KeyPage implements PublicForm {

        @Override
        public String formId() {
            return "askForKey";
        }

        @Override
        public String path() {
            return "/atslega";
        }

        @Override
        public String submit(Map<String, Object> bound, FormContext context) {
            return "Y-1";
        }
    }
}
