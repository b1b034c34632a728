/** What is added to the engine's own pages, and how they are delivered. */
@NullMarked
package lv.lidzas.access.webapps;

import org.jspecify.annotations.NullMarked;
