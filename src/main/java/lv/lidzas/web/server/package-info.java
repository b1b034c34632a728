/** What the server itself answers before any page of ours could. */
@NullMarked
package lv.lidzas.web.server;

import org.jspecify.annotations.NullMarked;
