package cn.oneseal.seal;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which seal seals a body's case on a day (R9, R10, 二（二）): the bureau's approval seal; another
 * body's official seal, since its special approval seal goes with its items.
 */
public final class SealRule {

  private static final String CLAUSE = "R10, 二（二）";

  /** Returns the kind of seal that a body's cases are sealed with. */
  public SealKind kindFor(BodyKind body) {
    return body == BodyKind.APPROVAL_BUREAU ? SealKind.APPROVAL : SealKind.OFFICIAL;
  }

  /** Returns the seal for a case of a body on a day; refuses where there is none in force. */
  public Seal sealFor(BodyKind body, Collection<Seal> ofBody, LocalDate day) {
    List<Seal> right = ofBody.stream().filter(seal -> seal.kind() == kindFor(body)).toList();
    return right.stream()
        .filter(seal -> seal.inForceOn(day))
        .min(Comparator.comparing(Seal::activeFrom))
        .orElseThrow(() -> refusal(right, day));
  }

  private static Refusal refusal(List<Seal> right, LocalDate day) {
    return right.stream()
        .filter(seal -> seal.goneBy(day))
        .max(Comparator.comparing(Seal::abolishedOn))
        .map(seal -> Refusal.of("seal-abolished", seal.name(), seal.abolishedOn()))
        .orElseGet(() -> Refusal.of("seal-missing", day))
        .byClause(CLAUSE);
  }
}
