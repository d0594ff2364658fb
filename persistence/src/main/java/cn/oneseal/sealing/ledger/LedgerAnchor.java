package cn.oneseal.sealing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** What the chain was at the end of a day, signed by the register's key. */
@Entity
@Table(name = "ledger_anchor")
public class LedgerAnchor {

  @Id private LocalDate day;
  private long position;
  private String hash;

  @Column(name = "made_at")
  private Instant madeAt;

  private byte[] content;
  private byte[] signature;
  private byte[] certificate;

  /** For JPA. */
  protected LedgerAnchor() {}

  /** Anchors the chain. */
  public LedgerAnchor(Claim claim, byte[] signature, byte[] certificate) {
    this.day = claim.day();
    this.position = claim.position();
    this.hash = claim.hash();
    this.madeAt = claim.madeAt();
    this.content = claim.toBeSigned();
    this.signature = signature.clone();
    this.certificate = certificate.clone();
  }

  /**
   * What an anchor says.
   *
   * @param day the day
   * @param position how many links the chain has
   * @param hash the last one's hash
   * @param madeAt when that is said, business time
   */
  public record Claim(LocalDate day, long position, String hash, Instant madeAt) {

    /** Returns what is signed: four lines of ASCII. */
    public byte[] toBeSigned() {
      return ("oneseal-anchor-1\n" + day + "\n" + position + " " + hash + "\n" + madeAt + "\n")
          .getBytes(StandardCharsets.US_ASCII);
    }
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

  /** Returns what was signed. */
  public byte[] content() {
    return content.clone();
  }

  /** Returns the signature (SM2 with SM3), in DER. */
  public byte[] signature() {
    return signature.clone();
  }

  /** Returns the certificate of the register's key, in DER. */
  public byte[] certificate() {
    return certificate.clone();
  }
}
