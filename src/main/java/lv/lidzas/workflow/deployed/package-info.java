/** What is deployed already, read without regard to who is signed in. */
@NullMarked
package lv.lidzas.workflow.deployed;

import org.jspecify.annotations.NullMarked;
