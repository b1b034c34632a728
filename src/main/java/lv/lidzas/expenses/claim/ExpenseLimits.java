package lv.lidzas.expenses.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.records.Option;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Decisions;
import lv.lidzas.workflow.contract.DecisionContract;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The largest amount that one claim may have, by its kind: the decision {@code expenseLimit}, which the organisation changes. */
@Component
public class ExpenseLimits {

    private static final String KIND = "expenseKind";

    /** A kind that no row names gets the last one. */
    static final DecisionContract TABLE =
            DecisionContract.number("expenseLimit").given(KIND, List.of());

    private final Function<String, Optional<Object>> euros;
    private final CodeLists lists;
    private final ExpenseKinds kinds;
    private final MessageSource messages;

    /** A page asks of each kind: what the table says is remembered until somebody deploys. */
    ExpenseLimits(
            Decisions decisions, CodeLists lists, ExpenseKinds kinds, MessageSource messages, UntilDeployed memory) {
        euros = memory.remembered(kind -> Optional.ofNullable(decisions.evaluate(TABLE, Map.of(KIND, kind))));
        this.lists = lists;
        this.kinds = kinds;
        this.messages = messages;
    }

    /** In cents; 0 if the table says nothing of this kind. */
    int most(String kind) {
        return euros.apply(kind).map(most -> Euros.cents((Number) most)).orElse(0);
    }

    /**
     * Why so much is not covered.
     *
     * @param amount in euros, however large
     * @return a sentence with the kind and its largest amount; {@code null} if it is covered
     */
    @Nullable
    String objection(String kind, BigDecimal amount, Locale language) {
        int most = most(kind);
        return amount.compareTo(Euros.of(most)) <= 0
                ? null
                : say("expense.limit.over", language, kinds.word(kind, language), Written.euros(most, language));
    }

    /** What the page says before something is claimed: one amount, or one for each kind where they differ. */
    public String words(Locale language) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (Option kind : lists.options(ExpenseKinds.LIST)) {
            limits.put(kinds.word(kind.value(), language), Written.euros(most(kind.value()), language));
        }
        Set<String> amounts = Set.copyOf(limits.values());
        return amounts.size() == 1
                ? say("expense.limit", language, amounts.iterator().next())
                : say(
                        "expense.limit.kinds",
                        language,
                        limits.entrySet().stream()
                                .map(limit -> limit.getKey() + " – " + limit.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
