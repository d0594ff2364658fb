package cn.oneseal.inspection.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the form of an inspector offers, by id and in order.
 *
 * @param officials the officials of the department
 * @param townships the townships of the county
 * @param items the items that the department supervises
 */
public record InspectorChoices(
    Map<Long, String> officials, Map<Long, String> townships, Map<Long, String> items) {

  /** Takes copies that keep the order. */
  public InspectorChoices {
    officials = kept(officials);
    townships = kept(townships);
    items = kept(items);
  }

  private static Map<Long, String> kept(Map<Long, String> names) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }
}
