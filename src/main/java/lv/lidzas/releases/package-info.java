/**
 * Keeps releases and the work of analysts from burying each other: where a start finds that a release and an analyst
 * changed the same file, the difference is kept here with all texts and becomes one task of the analysts
 * ({@code processes/releases/mergeRelease.bpmn}) that ends by itself when the file is deployed. What is deployed at a start
 * is decided in {@code workflow}, which tells this module through {@link lv.lidzas.workflow.release.ReleaseLedger}. It has no API
 * and holds no personal data: models, forms and tables are the organisation's own texts.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Releases",
        allowedDependencies = {
            "access",
            "workflow",
            "forms",
            "records",
            "records :: fields",
            "web",
            "workflow :: contract",
            "workflow :: release",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.releases;

import org.jspecify.annotations.NullMarked;
