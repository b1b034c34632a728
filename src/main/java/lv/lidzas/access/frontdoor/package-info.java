/** What stands before every request: trusted proxies, how many requests an address may send, a database that is away. */
@NullMarked
package lv.lidzas.access.frontdoor;

import org.jspecify.annotations.NullMarked;
