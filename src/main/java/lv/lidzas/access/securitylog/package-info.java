/** Who signed in, failed, was refused or changed rights, kept for a year. */
@NullMarked
package lv.lidzas.access.securitylog;

import org.jspecify.annotations.NullMarked;
