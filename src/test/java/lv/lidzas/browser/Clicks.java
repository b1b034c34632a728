package lv.lidzas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody does on one page, each deed counted: a click or a key that activates, and typing into a field. */
final class Clicks {

    private final Page page;
    private int count;
    private int characters;

    Clicks(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    int count() {
        return count;
    }

    /** Seconds at the pace of {@code docs/usability.md}. */
    double seconds() {
        return 1.1 * count + 0.25 * characters;
    }

    void click(Locator target) {
        target.click();
        count++;
    }

    /** A radio button or a tick, by its words. */
    void choose(String words) {
        click(page.locator(".fjs-container label[for]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input")
                .first());
    }

    /** How somebody stands in an area of life. */
    void score(String area, String score) {
        Tasklist.score(page, area, score);
        count++;
    }

    /** One choice of a drop-down: opened, chosen. */
    void select(String label, String option) {
        Tasklist.select(page, label, option);
        count += 2;
    }

    void type(String label, String text) {
        type(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), text);
    }

    void type(Locator field, String text) {
        field.fill(text);
        count++;
        characters += text.length();
    }

    /** What was typed key by key. */
    void typed(String text) {
        count++;
        characters += text.length();
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
}
