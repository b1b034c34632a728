/**
 * What a person asks for on the own page (to be forgotten, a copy of the data, a pause, an end) and how a colleague answers
 * in time: the steps of {@code personRequest}.
 */
@org.springframework.modulith.NamedInterface("request")
@NullMarked
package lv.lidzas.people.request;

import org.jspecify.annotations.NullMarked;
