package cn.oneseal.inspection.plan;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * What is entered of an inspector (R13, 三（一）1).
 *
 * @param id the inspector, or null for a new one
 * @param version the version that was shown
 * @param officialId his official, or null
 * @param name his name
 * @param certificate the number of his enforcement certificate
 * @param certificateUntil the last day of the certificate
 * @param unit his unit
 * @param regionId his township, or null for the whole county
 * @param itemIds the items that he is competent for, at least one
 * @param endsOn his last day as an inspector, or null
 */
public record InspectorForm(
    Long id,
    int version,
    Long officialId,
    String name,
    String certificate,
    LocalDate certificateUntil,
    String unit,
    Long regionId,
    List<Long> itemIds,
    LocalDate endsOn) {

  /** Refuses what is missing or too long. */
  public InspectorForm {
    name = Texts.required("inspectorName", name, 100);
    certificate = Texts.required("certificate", certificate, 40);
    if (certificateUntil == null) {
      throw Refusal.of("required").onField("certificateUntil");
    }
    unit = Texts.required("inspectorUnit", unit, 100);
    itemIds = itemIds == null ? List.of() : itemIds.stream().distinct().sorted().toList();
    if (itemIds.isEmpty()) {
      throw Refusal.of("required").onField("inspectorItems");
    }
  }
}
