/** What a form file asks, and in which words. */
package lv.lidzas.forms.file;
