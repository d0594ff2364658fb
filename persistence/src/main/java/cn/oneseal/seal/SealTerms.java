package cn.oneseal.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How long abolished seals may be kept: a choice of the county, no law sets these days. */
@Entity
@Table(name = "seal_terms")
public class SealTerms {

  /** The only row. */
  static final int ID = 1;

  private static final int MOST_DELIVERY_DAYS = 365;
  private static final int MOST_DISPOSAL_DAYS = 3650;

  @Id private int id;
  @Version private int version;

  @Column(name = "delivery_days")
  private int deliveryDays;

  @Column(name = "disposal_days")
  private int disposalDays;

  /** For JPA; the schema brings the row. */
  protected SealTerms() {}

  /** Makes terms of so many days. */
  SealTerms(int deliveryDays, int disposalDays) {
    id = ID;
    change(deliveryDays, disposalDays);
  }

  /** Sets both terms, in calendar days. */
  public final void change(Integer delivery, Integer disposal) {
    deliveryDays = Entered.between("deliveryDays", delivery, 1, MOST_DELIVERY_DAYS);
    disposalDays = Entered.between("disposalDays", disposal, 1, MOST_DISPOSAL_DAYS);
  }

  /** Returns by when the next leg of an abolished seal is due; null where none is. */
  public LocalDate due(Seal seal) {
    if (seal.abolishedOn() == null) {
      return null;
    }
    if (seal.dayOf(CustodyLeg.SEALED_AWAY).or(() -> seal.dayOf(CustodyLeg.DESTROYED)).isPresent()) {
      return null;
    }
    return seal.dayOf(CustodyLeg.RECEIVED)
        .map(day -> day.plusDays(disposalDays))
        .orElseGet(() -> seal.abolishedOn().plusDays(deliveryDays));
  }

  /** Returns within how many days of its abolition the authority must have received a seal. */
  public int deliveryDays() {
    return deliveryDays;
  }

  /** Returns within how many days the authority must have sealed it away or destroyed it. */
  public int disposalDays() {
    return disposalDays;
  }
}
