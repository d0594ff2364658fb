package cn.oneseal.catalogue.guide;

/**
 * What the form of a returned item's procedure begins with.
 *
 * @param itemName the item
 * @param partyOrgan whether the receiver is a Party organ, which names how it acts
 * @param version the draft's version, or null while there is none
 * @param edition the number that it will be published under
 * @param content what is drafted so far
 */
public record ProcedureForm(
    String itemName, boolean partyOrgan, Integer version, int edition, ProcedureContent content) {}
