package lv.lidzas.workflow.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** What the application takes from one diagram. Each method declares a name and gives it back for use. */
public final class ProcessNeeds {

    private final String key;
    private final List<Name> names = new CopyOnWriteArrayList<>();
    private final Set<String> records = new CopyOnWriteArraySet<>();
    private final Set<Approval> approvals = new CopyOnWriteArraySet<>();
    private volatile boolean guarded;

    ProcessNeeds(String key) {
        this.key = key;
    }

    /** Key of the process. */
    public String key() {
        return key;
    }

    /** Says which kind of record its instances are about: the name of a {@link RecordType}. */
    public ProcessNeeds about(String record) {
        records.add(record);
        return this;
    }

    /** Kinds of record that its instances are about; empty if nobody says. */
    public Set<String> records() {
        return Set.copyOf(records);
    }

    /** Says that the way through it protects people: an analyst changes its forms and mails, not the diagram. */
    public ProcessNeeds guarded() {
        guarded = true;
        return this;
    }

    /** Whether only the administrator changes the diagram. */
    public boolean isGuarded() {
        return guarded;
    }

    /**
     * Says that nothing but a process that somebody approves by leads to a step: it is called before each step of this
     * delegate, and nobody does anything in between.
     *
     * @param called process that is called
     * @param delegate name of the bean of the step
     */
    public ProcessNeeds approvedBy(ProcessNeeds called, String delegate) {
        approvals.add(new Approval(called.key(), delegate));
        return this;
    }

    /** What {@link #approvedBy} declared. */
    public Set<Approval> approvals() {
        return Set.copyOf(approvals);
    }

    /** A step that a process approves of. */
    public record Approval(String called, String delegate) {}

    /** The application starts the process at its none start event. */
    public Start start() {
        return add(new Start(this, key));
    }

    /** The application starts the process by a message, {@code <key>.<pastTense>}. */
    public StartMessage startMessage(String pastTense) {
        return add(new StartMessage(this, key + "." + pastTense));
    }

    /** The application tells running instances something, {@code <key>.<pastTense>}. */
    public Message message(String pastTense) {
        return add(new Message(this, key + "." + pastTense));
    }

    /** The application looks for this user task among the open ones. */
    public Task task(String elementId) {
        return add(new Task(this, elementId));
    }

    /** The application shows the form of this message event. */
    public FormEvent formEvent(String elementId) {
        return add(new FormEvent(this, elementId));
    }

    /** Everything declared. */
    public Collection<Name> names() {
        return new ArrayList<>(names);
    }

    private <T extends Name> T add(T name) {
        names.add(name);
        return name;
    }

    /** A name that the diagram has to go on holding. */
    public abstract static sealed class Name {

        private final ProcessNeeds process;
        private final String text;

        private Name(ProcessNeeds process, String text) {
            this.process = process;
            this.text = text;
        }

        public ProcessNeeds process() {
            return process;
        }

        /** As it stands in the diagram. */
        public String text() {
            return text;
        }
    }

    /** The none start event of a process that the application starts itself. */
    public static final class Start extends Name {
        private Start(ProcessNeeds process, String text) {
            super(process, text);
        }
    }

    /** Name of the message of a start event. */
    public static final class StartMessage extends Name {
        private StartMessage(ProcessNeeds process, String text) {
            super(process, text);
        }
    }

    /** Name of a message that a running instance waits for. */
    public static final class Message extends Name {
        private Message(ProcessNeeds process, String text) {
            super(process, text);
        }
    }

    /** Id of a user task. */
    public static final class Task extends Name {
        private Task(ProcessNeeds process, String text) {
            super(process, text);
        }
    }

    /** Id of a message event with a form. */
    public static final class FormEvent extends Name {
        private FormEvent(ProcessNeeds process, String text) {
            super(process, text);
        }
    }
}
