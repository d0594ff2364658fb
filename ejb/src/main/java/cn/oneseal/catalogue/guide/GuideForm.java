package cn.oneseal.catalogue.guide;

import cn.oneseal.catalogue.ItemKind;

/**
 * What the form of a service guide begins with.
 *
 * @param itemName the item
 * @param kind its kind
 * @param version the draft's version, or null while there is none
 * @param edition the number that it will be published under
 * @param content what is drafted so far
 */
public record GuideForm(
    String itemName, ItemKind kind, Integer version, int edition, GuideContent content) {}
