package cn.oneseal.inspection.publication;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.Instant;

/**
 * The answer to an objection.
 *
 * @param answer what the objector is told
 * @param correction what is published to correct the record; none where the objection is not upheld
 * @param at when it was given, or null before
 */
public record ObjectionAnswer(String answer, String correction, Instant at) {

  /** Refuses what is missing or too long. */
  public ObjectionAnswer {
    answer = Texts.required("objectionAnswer", answer, 2000);
    correction = Texts.optional("correction", correction, 500);
  }

  /** Makes one that is entered; an upheld objection needs its correction, and no other has one. */
  public static ObjectionAnswer entered(Boolean upheld, String answer, String correction) {
    if (upheld == null) {
      throw Refusal.of("required").onField("upheld");
    }
    ObjectionAnswer made = new ObjectionAnswer(answer, correction, null);
    if (upheld && made.correction == null) {
      throw Refusal.of("objection-correction").onField("correction");
    }
    if (!upheld && made.correction != null) {
      throw Refusal.of("objection-no-correction").onField("correction");
    }
    return made;
  }
}
