/**
 * Files that people and colleagues hand in: a signed agreement, a receipt, a letter. What may be handed in by whom, how large and how
 * long it is kept stands in decision tables ({@code processes/documents}). Content is judged by what it is, pictures lose what a camera wrote into
 * them, and everything is stored encrypted. The API is {@link lv.lidzas.documents.Documents}. It holds of each file
 * its kind, whose it is and its content, never its name; all of it goes with the person.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "people",
            "access",
            "workflow",
            "workflow :: contract",
            "forms",
            "records",
            "records :: timeline",
            "nightly",
            "web",
            "web :: typed",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.documents;

import org.jspecify.annotations.NullMarked;
