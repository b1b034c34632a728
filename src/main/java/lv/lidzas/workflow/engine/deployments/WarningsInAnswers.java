package lv.lidzas.workflow.engine.deployments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.dto.ProblemDto;
import org.camunda.bpm.engine.rest.dto.ResourceReportDto;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentDto;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds what whoever deploys should know to the engine's answer about a deployment, as {@code details} in the shape of its
 * refusals: by file, then errors (none) and warnings. The same is told to whoever reads the deployment later.
 */
@Component
class WarningsInAnswers implements ContainerResponseFilter, ResourceConfigCustomizer {

    private final DeploymentWarnings warnings;
    private final GateWords words;
    private final ObjectProvider<StaffLanguages> languages;
    private final ObjectProvider<IdentityService> identities;

    WarningsInAnswers(
            DeploymentWarnings warnings,
            GateWords words,
            ObjectProvider<StaffLanguages> languages,
            ObjectProvider<IdentityService> identities) {
        this.warnings = warnings;
        this.words = words;
        this.languages = languages;
        this.identities = identities;
    }

    @Override
    public void customize(ResourceConfig engineRest) {
        engineRest.register(this);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof DeploymentDto deployment) {
            List<Finding> known = warnings.of(deployment.getId());
            if (!known.isEmpty()) {
                response.setEntity(new Answer(deployment, details(known, language())));
            }
        }
    }

    private Map<String, ResourceReportDto> details(List<Finding> known, Locale language) {
        Map<String, ResourceReportDto> details = new LinkedHashMap<>();
        for (Finding warning : known) {
            details.computeIfAbsent(
                            warning.resource(), file -> new ResourceReportDto(new ArrayList<>(), new ArrayList<>()))
                    .getWarnings()
                    .add(ProblemDto.fromProblem(GateProblem.of(warning, words, language)));
        }
        return details;
    }

    private Locale language() {
        Authentication reader = identities.getObject().getCurrentAuthentication();
        StaffLanguages known = languages.getIfAvailable();
        return known == null || reader == null ? StaffLanguages.LATVIAN : known.of(reader.getUserId());
    }

    /** What the engine answers, and one member more. */
    record Answer(@JsonUnwrapped DeploymentDto deployment, Map<String, ResourceReportDto> details) {}
}
