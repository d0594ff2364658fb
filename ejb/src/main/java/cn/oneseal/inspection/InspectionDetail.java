package cn.oneseal.inspection;

import cn.oneseal.calendar.DeadlineChange;
import cn.oneseal.calendar.ExplanationLine;
import java.util.List;

/**
 * An inspection with the account of its deadline.
 *
 * @param inspection the inspection
 * @param explanation why it is due when it is
 * @param moved how calendars moved the deadline
 */
public record InspectionDetail(
    Inspection inspection, List<ExplanationLine> explanation, List<DeadlineChange> moved) {

  /** Takes copies. */
  public InspectionDetail {
    explanation = List.copyOf(explanation);
    moved = List.copyOf(moved);
  }
}
