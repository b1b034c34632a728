package lv.lidzas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/**
 * What somebody does on one page, each deed counted while it is done, as {@code docs/usability.md} says: nothing is counted
 * by hand, and what a job does otherwise than by these methods it does not do.
 */
final class Clicks {

    /** Seconds to find something on the screen and touch it. */
    private static final double DEED = 1.1;

    /** Seconds for a sign on a phone: 36 words of five signs in a minute. */
    private static final double SIGN = 0.33;

    /** Seconds until a page is there, and to make up one's mind on it. */
    private static final double PAGE = 1.0 + 1.35;

    private final Page page;
    private int deeds;
    private int signs;
    private int pages;

    Clicks(Page page) {
        this.page = page;
        page.onDOMContentLoaded(loaded -> pages++);
    }

    Page page() {
        return page;
    }

    int count() {
        return deeds;
    }

    /** At the pace of {@code docs/usability.md}. */
    double seconds() {
        // What is read of a page already may stand before the page is counted.
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return DEED * deeds + SIGN * signs + PAGE * pages;
    }

    void click(Locator target) {
        target.click();
        deeds++;
    }

    /** A radio button or a tick of the form that is open in Tasklist. */
    void choose(String key, String words) {
        click(field(key)
                .locator("label[for]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input")
                .first());
    }

    /** The radio buttons or ticks of a field alone, not of the group around it. */
    Locator field(String key) {
        return page.locator(
                ".fjs-container :is(.fjs-form-field-radio, .fjs-form-field-checklist, .fjs-form-field-checkbox)"
                        + ":has(input[id*='Field_" + key + "'])");
    }

    /** How somebody stands in an area of life. */
    void score(String area, String score) {
        Tasklist.score(page, area, score);
        deeds++;
    }

    /** One choice of a drop-down in Tasklist: opened, chosen. */
    void select(String label, String option) {
        Tasklist.select(page, label, option);
        deeds += 2;
    }

    /** One choice of a drop-down on a page of ours: opened, chosen. */
    void pick(Locator field, String value) {
        field.selectOption(value);
        deeds += 2;
    }

    /** @param key of a field of the form that is open in Tasklist */
    void type(String key, String text) {
        type(page.locator(".fjs-container input[id$='Field_" + key + "']"), text);
    }

    void type(Locator field, String text) {
        field.fill(text);
        typed(text);
    }

    /** Sign by sign, where the page answers while one types. */
    void typeSlowly(Locator field, String text) {
        field.pressSequentially(text);
        typed(text);
    }

    private void typed(String text) {
        deeds++;
        signs += text.length();
    }

    /** Begins a task from the list of the day. */
    void begin(String task, String about) {
        click(page.locator("#uzdevumi li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(about))
                .getByRole(AriaRole.BUTTON)
                .first());
    }

    /** Sends the form that is open in Tasklist. */
    void send() {
        click(page.locator(".modal-footer .btn-primary, .form-actions .btn-primary")
                .locator("visible=true")
                .last());
    }

    /** Sends the form of a page of ours. */
    void submit() {
        click(page.locator("main form button[type=submit]").last());
    }
}
