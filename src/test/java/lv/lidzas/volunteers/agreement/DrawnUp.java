package lv.lidzas.volunteers.agreement;

import org.springframework.stereotype.Component;

/** Agreements for tests that are about later steps: the texts are filled in as the step of the process does. */
@Component
public class DrawnUp {

    private final AgreementText text;

    DrawnUp(AgreementText text) {
        this.text = text;
    }

    /**
     * @param form code of what the table of forms said
     * @param insurance code of what the table of insurance said
     */
    public void of(String volunteer, String form, String insurance) {
        text.drawUp(volunteer, form, insurance);
    }
}
