package lv.lidzas.training.run;

import java.util.Optional;
import lv.lidzas.people.search.PaperNumbers;
import org.springframework.stereotype.Component;

/** Whose programme a certificate says is learnt: somebody shows it and asks whether it is true. */
@Component
class CertificateNumbers implements PaperNumbers {

    private final TrainingRunRepository runs;

    CertificateNumbers(TrainingRunRepository runs) {
        this.runs = runs;
    }

    @Override
    public String prefix() {
        return TrainingRuns.CERTIFICATE;
    }

    @Override
    public Optional<String> record(String number) {
        return runs.ofCertificate(number);
    }
}
