package lv.lidzas.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.lidzas.records.FieldKind;
import lv.lidzas.values.Coded;
import lv.lidzas.workflow.mails.Recipient;

/** Declares what an analyst needs to know of a delegate; element templates and the variable guard are made from it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepType {

    /** Latvian name in Modeler's list of templates. */
    String name();

    /** Latvian sentence that says what the step does. */
    String description();

    /** Whether it is drawn as a send task. */
    boolean send() default false;

    /** Properties that the model sets on the element. */
    Property[] properties() default {};

    /** Answers that the delegate may write. */
    Output[] outputs() default {};

    /** Kinds of record that it works on: names of {@link RecordType}s; empty if it works on any. */
    String[] records() default {};

    /**
     * Whether nothing brings back what it ends, and the way to it protects people: a second person agrees, or the one
     * concerned confirms. An analyst's diagram has such a step only where it stands already.
     */
    boolean guarded() default false;

    /** Codes of the {@link BusinessRefusal}s it may end with. */
    String[] refusals() default {};

    /** A parameter of the step. */
    @interface Property {
        String name();

        /** Latvian label. */
        String label();

        boolean required() default true;

        /** What its value names. */
        Kind kind() default Kind.TEXT;

        /** The closed list of values, if there is one. */
        String[] options() default {};

        /** The enumeration whose codes are that list, as far as they are for models. */
        Class<? extends Coded> codes() default Coded.class;
    }

    /** What a property names; a deployment is refused if there is no such thing. */
    enum Kind {
        /** Nothing that stands elsewhere. */
        TEXT,
        /** A row of {@code deadlines.dmn}. */
        DEADLINE,
        /** A mail text, which exists in every language. */
        TEMPLATE,
        /** A {@link Recipient} of the record that the process is about. */
        RECIPIENT,
        /** A user task of the same diagram. */
        TASK,
        /** A message event with a form in the same diagram. */
        FORM_EVENT
    }

    /** An answer the step leaves behind. */
    @interface Output {
        String name();

        FieldKind kind();

        /** Possible values of a {@link FieldKind#CODE}. */
        String[] options() default {};
    }
}
