/**
 * What a body publishes of how it handles an item: service guides (R3), the process before and
 * after the item moved (R3), and the procedure of a returned item (R4).
 *
 * <p>What always holds: a published edition is never changed; a guide never promises a longer limit
 * than the law's, and every material, fee, opinion and site visit in it cites its basis. What is
 * missing shows and never blocks acceptance.
 *
 * <p>Part of the catalogue; may depend on what that may.
 */
package cn.oneseal.catalogue.guide;
