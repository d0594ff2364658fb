package cn.oneseal.inspection.visit;

import cn.oneseal.inspection.CheckMatter;
import cn.oneseal.inspection.Inspection;
import cn.oneseal.inspection.InspectionNotice;
import java.time.LocalDate;
import java.util.List;

/**
 * An inspection with its visit.
 *
 * @param inspection the inspection
 * @param drawn the draw that it comes from, or null
 * @param notice the notice given, or null
 * @param matters what is looked at, by the item's form and the notice
 * @param kept the record, or null
 * @param photos the photographs
 * @param today the business day
 * @param mayRecord whether the caller may record now
 */
public record VisitDetail(
    Inspection inspection,
    DrawnVisit drawn,
    InspectionNotice notice,
    List<CheckMatter> matters,
    KeptRecord kept,
    List<PhotoLine> photos,
    LocalDate today,
    boolean mayRecord) {

  /** Takes copies. */
  public VisitDetail {
    matters = List.copyOf(matters);
    photos = List.copyOf(photos);
  }
}
