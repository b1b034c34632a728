package lv.lidzas.access.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@IntegrationTest
class FirstSettingsTest {

    @Autowired
    private FirstSettings settings;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Test
    void aStartMakesWhatIsMissingAndNothingTwice() {
        List<Long> before = counts();
        filters.deleteFilter(filters.createFilterQuery()
                .filterName("Nokavētie")
                .singleResult()
                .getId());
        identities.deleteGroup("safeguarding");

        settings.run(new DefaultApplicationArguments());
        settings.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(identities.createGroupQuery().list())
                .extracting("id")
                .contains("coordinators", "managers", "analysts", "safeguarding", "camunda-admin");
    }

    private List<Long> counts() {
        return List.of(
                identities.createGroupQuery().count(),
                filters.createFilterQuery().count(),
                authorizations.createAuthorizationQuery().count());
    }
}
