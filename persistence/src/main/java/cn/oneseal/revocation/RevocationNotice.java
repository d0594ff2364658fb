package cn.oneseal.revocation;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;

/**
 * What the holder is told before anything is revoked.
 *
 * @param facts what was found
 * @param basis the legal basis, as an official enters it
 * @param rightsUntil until which day he may state his case and ask for a hearing
 */
public record RevocationNotice(String facts, String basis, LocalDate rightsUntil) {

  /** Refuses what is missing or too long. */
  public RevocationNotice {
    facts = Texts.required("facts", facts, 2000);
    basis = Texts.required("revocationBasis", basis, 500);
    if (rightsUntil == null) {
      throw Refusal.of("required").onField("rightsUntil");
    }
  }

  /** Refuses a day that leaves no time. */
  public void requireAfter(LocalDate today) {
    if (!rightsUntil.isAfter(today)) {
      throw Refusal.of("day-too-early", today.plusDays(1)).onField("rightsUntil");
    }
  }
}
