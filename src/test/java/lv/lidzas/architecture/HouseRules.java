package lv.lidzas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import lv.lidzas.access.FormOnPage;

/** Rules inside the modules; what Modulith does not know. */
final class HouseRules {

    /** An entity leaves its module as a record or not at all; below the root packages of one module may share it. */
    static final ArchRule ENTITIES_ARE_NOT_PUBLIC = classes()
            .that(annotatedWith(Entity.class))
            .and(describe(
                    "stand at a module's root", type -> type.getPackageName().split("\\.").length < 4))
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** Whoever shows a form on a page declares it: right, errors, what is sent twice and drafts then come from one place. */
    static final ArchRule FORMS_ON_PAGES_ARE_DECLARED = noClasses()
            .that()
            .resideOutsideOfPackage("lv.lidzas.access..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FormOnPage.class);

    private HouseRules() {}
}
