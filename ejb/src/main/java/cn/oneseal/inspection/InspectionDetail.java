package cn.oneseal.inspection;

import java.util.List;

/**
 * An inspection with the account of its deadline.
 *
 * @param inspection the inspection
 * @param explanation why it is due when it is
 */
public record InspectionDetail(Inspection inspection, List<String> explanation) {

  /** Takes a copy of the explanation. */
  public InspectionDetail {
    explanation = List.copyOf(explanation);
  }
}
