/** What the embedded server answers by itself, before any page's code is asked. */
package lv.lidzas.web.server;
