/**
 * Pages of sealing: what waits for the seal, sealed documents, layouts, the chain of uses and the
 * verification; see {@link cn.oneseal.sealing}.
 */
package cn.oneseal.web.sealing;
