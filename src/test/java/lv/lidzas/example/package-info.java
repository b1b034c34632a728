/**
 * A complete module, the lending of tools to volunteers: the template that the recipes of {@code CONTRIBUTING.md} follow, and
 * the proof that a module is added by its own files alone, without touching {@code workflow}, {@code access},
 * {@code notifications} or {@code people}. It lives among the tests, uses public types only and is not in the jar. It has no
 * API; loans go with the volunteer's row.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Example: tool loan",
        allowedDependencies = {
            "volunteers",
            "people",
            "people :: search",
            "lists",
            "reporting",
            "access",
            "workflow",
            "forms",
            "records",
            "records :: fields",
            "records :: timeline",
            "values"
        })
@NullMarked
package lv.lidzas.example;

import org.jspecify.annotations.NullMarked;
