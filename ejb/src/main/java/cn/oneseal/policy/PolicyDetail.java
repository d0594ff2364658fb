package cn.oneseal.policy;

import cn.oneseal.calendar.ExplanationLine;
import java.time.LocalDate;
import java.util.List;

/**
 * A push with the account of its deadline and what the caller may do now.
 *
 * @param document the push
 * @param lateDays by how many working days it came late, or 0
 * @param explanation why it was due when it was
 * @param items the affected items with what was decided
 * @param touched the bureau's open cases and applications of them; none for others
 * @param count how many there are, or null for others than the bureau
 * @param answerDue by when the bureau acknowledges, or decides; null where nothing is left
 * @param mayAcknowledge whether he may acknowledge it
 * @param mayDecide whether he may decide
 * @param maySupersede whether he may put it right
 */
public record PolicyDetail(
    PolicyDocument document,
    int lateDays,
    List<ExplanationLine> explanation,
    List<PolicyItem> items,
    List<TouchedCase> touched,
    TouchedCount count,
    LocalDate answerDue,
    boolean mayAcknowledge,
    boolean mayDecide,
    boolean maySupersede) {

  /** Takes copies. */
  public PolicyDetail {
    explanation = List.copyOf(explanation);
    items = List.copyOf(items);
    touched = List.copyOf(touched);
  }
}
