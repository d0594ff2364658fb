package cn.oneseal.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An inspector on the register of a department, on a day.
 *
 * @param id the inspector
 * @param version the version of the row
 * @param officialId his official, or null
 * @param name his name
 * @param certificate the number of his enforcement certificate
 * @param certificateUntil the last day of the certificate
 * @param unit his unit
 * @param regionId his township, or null for the whole county
 * @param regionName its name, or null
 * @param items the items that he is competent for, by id
 * @param absent whether he is on leave on that day
 * @param endsOn his last day as an inspector, or null
 */
public record Inspector(
    long id,
    int version,
    Long officialId,
    String name,
    String certificate,
    LocalDate certificateUntil,
    String unit,
    Long regionId,
    String regionName,
    Map<Long, String> items,
    boolean absent,
    LocalDate endsOn) {

  /** Takes a copy. */
  public Inspector {
    items = Map.copyOf(items);
  }

  /** Returns the names of his items, sorted. */
  public List<String> itemNames() {
    return items.values().stream().sorted().toList();
  }

  /** Returns whether his certificate is over on a day. */
  public boolean expiredOn(LocalDate day) {
    return certificateUntil.isBefore(day);
  }

  /** Returns why he can not be drawn on a day at all: ENDED, EXPIRED, ABSENT; or null. */
  public String hindranceOn(LocalDate day) {
    if (endsOn != null && endsOn.isBefore(day)) {
      return "ENDED";
    }
    if (expiredOn(day)) {
      return "EXPIRED";
    }
    return absent ? "ABSENT" : null;
  }
}
