package cn.oneseal.sealing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What the chain was at the end of a day, signed by the register's key; as it is kept. */
@Entity
@Table(name = "ledger_anchor")
public class LedgerAnchor {

  @Id private LocalDate day;
  private long position;
  private String hash;

  @Column(name = "made_at")
  private Instant madeAt;

  private byte[] signature;
  private byte[] certificate;

  /** For JPA. */
  protected LedgerAnchor() {}

  /** Keeps an anchor. */
  public LedgerAnchor(SignedAnchor signed) {
    this.day = signed.claim().day();
    this.position = signed.claim().position();
    this.hash = signed.claim().hash();
    this.madeAt = signed.claim().madeAt();
    this.signature = signed.signature();
    this.certificate = signed.certificate();
  }

  /** Returns the anchor. */
  public SignedAnchor signed() {
    return new SignedAnchor(new AnchorClaim(day, position, hash, madeAt), signature, certificate);
  }

  /** Returns the day. */
  public LocalDate day() {
    return day;
  }

  /** Returns how many links the chain had. */
  public long position() {
    return position;
  }

  /** Returns the hash of the last one. */
  public String hash() {
    return hash;
  }

  /** Returns when it was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** Returns what receipts say of it: its day, place and hash. */
  public String told() {
    return day() + " " + position() + " " + hash();
  }
}
