package lv.lidzas.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** Rules inside the modules; what Modulith does not know. */
final class HouseRules {

    /** An entity leaves its module as a record or not at all. */
    static final ArchRule ENTITIES_ARE_NOT_PUBLIC =
            classes().that(annotatedWith(Entity.class)).should().notBePublic().allowEmptyShould(true);

    private HouseRules() {}
}
