/**
 * A complete second process, {@code toolLoan}, over a subject of three fields: the proof that a process is added without
 * touching {@code workflow}, {@code access}, {@code notifications} or {@code people}. It lives among the tests, uses
 * public types only and is not in the jar.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Example: tool loan",
        allowedDependencies = {"workflow", "records", "records :: fields", "workflow :: mails"})
package lv.lidzas.example;
