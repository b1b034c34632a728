package lv.lidzas.workflow.mails;

import java.util.Set;

/**
 * A text that is no letter, deployed as letters are: Markdown in each language, filled in by the module that declares it as a
 * bean. The gate refuses one that lacks what has to stand in it, or shows what nobody fills in.
 *
 * @param name base name of its files, as {@code agreementText} of {@code agreementText.lv.md}
 * @param needed placeholders that have to stand in it
 * @param more placeholders that may
 * @param clauses sections that have to stand in it with some words, as {@code {{#rules}}…{{/rules}}}
 */
public record DeclaredText(String name, Set<String> needed, Set<String> more, Set<String> clauses) {}
