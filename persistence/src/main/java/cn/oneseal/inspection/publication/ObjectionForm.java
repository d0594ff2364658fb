package cn.oneseal.inspection.publication;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * An objection as the department received it.
 *
 * @param objector who objects
 * @param receivedOn the day it was received
 * @param content to what, and why
 */
public record ObjectionForm(String objector, LocalDate receivedOn, String content) {

  /** Refuses what is missing. */
  public ObjectionForm {
    objector = Texts.required("objector", objector, 100);
    if (receivedOn == null) {
      throw Refusal.of("required").onField("objectionOn");
    }
    content = Texts.required("objection", content, 2000);
  }

  /** Refuses a day before the publication, and one to come. */
  public void requireBetween(LocalDate publishedOn, LocalDate today) {
    if (receivedOn.isBefore(publishedOn)) {
      throw Refusal.of("day-too-early", publishedOn).onField("objectionOn");
    }
    if (receivedOn.isAfter(today)) {
      throw Refusal.of("day-too-late", today).onField("objectionOn");
    }
  }
}
