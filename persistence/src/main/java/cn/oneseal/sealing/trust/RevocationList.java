package cn.oneseal.sealing.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An authority's signed list of revoked certificates, as it was published. */
@Entity
@Table(name = "revocation_list")
public class RevocationList {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_entity_id")
  @SequenceGenerator(name = "list_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "authority_id")
  private Long authorityId;

  private long number;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "next_update")
  private Instant nextUpdate;

  private byte[] content;

  /** For JPA. */
  protected RevocationList() {}

  /**
   * Publishes a list.
   *
   * @param number higher than that of the list before
   * @param next when the next one comes at the latest
   * @param content the list, in DER
   */
  public RevocationList(long authorityId, long number, Instant made, Instant next, byte[] content) {
    this.authorityId = authorityId;
    this.number = number;
    this.madeAt = made;
    this.nextUpdate = next;
    this.content = content.clone();
  }

  /** Returns its number. */
  public long number() {
    return number;
  }

  /** Returns when it was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** Returns when the next one comes at the latest. */
  public Instant nextUpdate() {
    return nextUpdate;
  }

  /** Returns the list, in DER. */
  public byte[] content() {
    return content.clone();
  }
}
