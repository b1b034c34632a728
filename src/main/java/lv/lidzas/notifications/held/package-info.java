/**
 * What an administrator does with mails that a restored database holds back: the page, and where it is pointed to. Titles
 * and counts only; whom a mail is for is not shown.
 */
package lv.lidzas.notifications.held;
