package lv.lidzas.workflow.gate.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.forms.FilesDeployed;
import lv.lidzas.forms.FilesDeployedElsewhere;
import lv.lidzas.workflow.contract.DeclaredVariables;
import lv.lidzas.workflow.deployed.DeployedFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what was derived. A deployment empties it at once, on whichever node it was made; if its news is lost, what was
 * derived counts for half a minute, and a new variable at once.
 */
@Component
class DerivedVariables implements DeclaredVariables {

    private final DeployedLibrary library;
    private final VariableDerivation derivation;
    private final Cache<String, Map<String, Declared>> known = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    DerivedVariables(DeployedFiles files, StepCatalogue catalogue) {
        library = new DeployedLibrary(files);
        derivation = new VariableDerivation(library, catalogue);
    }

    @Override
    public Optional<Declared> find(String processDefinitionId, String variable) {
        Map<String, Declared> variables = known.getIfPresent(processDefinitionId);
        if (variables == null || !variables.containsKey(variable)) {
            variables = derive(processDefinitionId);
            known.put(processDefinitionId, variables);
        }
        return Optional.ofNullable(variables.get(variable));
    }

    @EventListener({FilesDeployed.class, FilesDeployedElsewhere.class})
    void forget() {
        known.invalidateAll();
    }

    private Map<String, Declared> derive(String processDefinitionId) {
        return library.files()
                .definition(processDefinitionId)
                .map(definition -> derivation.variablesOf(library.model(definition)))
                .orElse(Map.of());
    }
}
