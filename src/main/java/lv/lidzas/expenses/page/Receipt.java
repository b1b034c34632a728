package lv.lidzas.expenses.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageForm.Asked;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.Documents.Prepared;
import lv.lidzas.documents.UploadForm;
import lv.lidzas.expenses.claim.ExpenseLimits;
import lv.lidzas.expenses.claim.ExpenseRecords;
import lv.lidzas.expenses.claim.SpentFor;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.InvalidForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What it was for, and the receipt that goes with a claim; the file is chosen again where the claim is refused, because no browser fills a file in. */
class Receipt implements PageForm.Enclosure {

    private static final String KIND = "receipt";

    /** Name of the choice; none is no answer. */
    private static final String SPENT_FOR = "spentFor";

    private final Documents documents;
    private final ExpenseLimits limits;
    private final SpentFor spentFor;
    private final MessageSource messages;
    private final Function<Asked, String> volunteer;

    /** @param volunteer {@code V-} reference of whoever spent it; refuses where nothing may be claimed */
    Receipt(
            Documents documents,
            ExpenseLimits limits,
            SpentFor spentFor,
            MessageSource messages,
            Function<Asked, String> volunteer) {
        this.documents = documents;
        this.limits = limits;
        this.spentFor = spentFor;
        this.messages = messages;
        this.volunteer = volunteer;
    }

    @Override
    public Map<String, Object> drawn(Asked asked) {
        return Map.of(
                "enclosed",
                "expenses/receipt",
                "limits",
                limits.words(asked.language()),
                "spentFor",
                spentFor.choices(volunteer.apply(asked), asked.language()),
                "most",
                UploadForm.MOST_MEGABYTES);
    }

    @Override
    public PageForm.Sent sent(Asked asked, HttpServletRequest request) {
        MultiValueMap<String, String> entered = new LinkedMultiValueMap<>();
        Map<String, Object> again = new HashMap<>();
        try {
            UploadForm sent = UploadForm.read(request);
            sent.fields().forEach(entered::add);
            String about = sent.field(SPENT_FOR);
            again.put("chosen", about);
            String who = volunteer.apply(asked);
            Prepared receipt = documents.prepare(who, KIND, sent.chosen(), asked.actor());
            return new PageForm.Sent(entered, new Claim(who, about, receipt, messages), again);
        } catch (DocumentRefused refused) {
            again.put("fileRefused", refused);
            return new PageForm.Sent(entered, new Refused(refused, messages), again);
        }
    }

    /** Whatever else is wrong is said together with it. */
    private record Refused(DocumentRefused why, MessageSource messages) implements PageForm.Way {

        @Override
        public OpenForm open(Asked asked, Forms forms) {
            return forms.openNew(ExpenseRecords.CLAIM, asked.actor(), asked.language());
        }

        @Override
        public @Nullable String store(Asked asked, Map<String, Object> data, Forms forms) {
            forms.checkNew(ExpenseRecords.CLAIM, data, asked.actor(), asked.language());
            throw InvalidForm.of(messages, "", why.key(), asked.language(), why.megabytes());
        }
    }

    /** Both are stored, or neither. */
    private record Claim(String volunteer, String about, Prepared receipt, MessageSource messages)
            implements PageForm.Way {

        @Override
        public OpenForm open(Asked asked, Forms forms) {
            return forms.openNew(ExpenseRecords.CLAIM, asked.actor(), asked.language());
        }

        /**
         * A claim has no page of its own.
         *
         * @throws InvalidForm also if the receipt was taken, and cannot be stored now
         */
        @Override
        public @Nullable String store(Asked asked, Map<String, Object> data, Forms forms) {
            Map<String, Object> given = new HashMap<>();
            given.put(ExpenseRecords.VOLUNTEER, volunteer);
            given.put(ExpenseRecords.RECEIPT, receipt);
            if (!about.isEmpty()) {
                given.put(ExpenseRecords.SPENT_FOR, about);
            }
            try {
                forms.submitNew(ExpenseRecords.CLAIM, given, data, asked.actor(), asked.language());
            } catch (DocumentRefused refused) {
                throw InvalidForm.of(messages, "", refused.key(), asked.language(), refused.megabytes());
            }
            return null;
        }
    }
}
