/**
 * What an administrator does with mails that a restored database holds back: the page, and where it is pointed to. Titles
 * and counts only; whom a mail is for is not shown.
 */
@NullMarked
package lv.lidzas.notifications.held;

import org.jspecify.annotations.NullMarked;
