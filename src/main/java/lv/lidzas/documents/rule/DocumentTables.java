package lv.lidzas.documents.rule;

import java.util.Arrays;
import java.util.List;
import lv.lidzas.documents.FileType;
import lv.lidzas.forms.NeededCodes;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module asks of decision tables, and which kinds there have to be. A kind that a table does not name gets its last row. */
@Configuration(proxyBeanMethods = false)
class DocumentTables {

    static final String KIND = "documentKind";
    static final String ABOUT = "documentAbout";
    static final String TYPE = "fileType";
    static final String STAFF = "staff";
    static final String EVERYBODY = "everybody";
    static final String PERSON = "person";

    static final NeededCodes KINDS =
            new NeededCodes("documentKinds", List.of("agreement", "guardianConsent", "receipt"));

    static final DecisionContract UPLOADERS = DecisionContract.code(
                    "documentUploaders", List.of(EVERYBODY, STAFF, "nobody"), "nobody")
            .given(KIND, List.of())
            .given(ABOUT, List.of());

    static final DecisionContract MEGABYTES = DecisionContract.number("documentMegabytes")
            .given(KIND, List.of())
            .given(TYPE, Arrays.stream(FileType.values()).map(FileType::code).toList());

    static final DecisionContract ERASERS = DecisionContract.code(
                    "documentErasers", List.of(PERSON, "nobody"), "nobody")
            .given(KIND, List.of());

    static final DecisionContract MONTHS =
            DecisionContract.number("documentMonths").given(KIND, List.of());

    @Bean
    NeededCodes documentKindCodes() {
        return KINDS;
    }

    @Bean
    DecisionContract documentUploadersContract() {
        return UPLOADERS;
    }

    @Bean
    DecisionContract documentMegabytesContract() {
        return MEGABYTES;
    }

    @Bean
    DecisionContract documentErasersContract() {
        return ERASERS;
    }

    @Bean
    DecisionContract documentMonthsContract() {
        return MONTHS;
    }
}
