package lv.lidzas.access.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WebappSettingsTest {

    @Test
    void oursComeAfterCamundas() {
        assertThat(WebappSettings.together("// theirs\nexport default {\n  a: 1\n};\n", "export default original;\n"))
                .isEqualTo("// theirs\nconst original = {\n  a: 1\n};\n\nexport default original;\n");
    }

    @Test
    void theProductDoesNotStartWhenCamundasSettingsAreWrittenInAnotherWay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WebappSettings.together("module.exports = {};", "export default original;"))
                .withMessageContaining("config.js");
    }
}
