package cn.oneseal.inspection.visit;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;

/**
 * What was found on one matter.
 *
 * @param matter the matter
 * @param standard its standard, or null
 * @param conforms whether it conforms
 * @param text what was found; needed where it does not conform
 */
public record Finding(String matter, String standard, boolean conforms, String text) {

  /** Refuses a fault that nobody tells. */
  public Finding {
    matter = Texts.required("matters", matter, 2000);
    standard = Texts.optional("matters", standard, 2000);
    text = Texts.optional("finding", text, 1000);
    if (!conforms && text == null) {
      throw Refusal.of("finding-not-told", matter).onField("finding");
    }
  }
}
