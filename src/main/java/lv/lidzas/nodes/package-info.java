/**
 * What several nodes over one database need to be one application: they start one after the other
 * ({@link lv.lidzas.nodes.StartTurn}), count together ({@link lv.lidzas.nodes.Limits}) and hear at once what another has
 * done ({@link lv.lidzas.nodes.NodeNews}). It knows no feature. Of personal data it holds hashes of addresses and account
 * ids for as long as a limit lasts.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Nodes",
        allowedDependencies = {"nightly"})
@NullMarked
package lv.lidzas.nodes;

import org.jspecify.annotations.NullMarked;
