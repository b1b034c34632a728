/** A day's work in Chromium: the pages, the mails and the real Tasklist. Compiled and run with {@code -Pbrowser}. */
package lv.lidzas.browser;
