package cn.oneseal.sealing.trust;

import cn.oneseal.document.signing.ElectronicSeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * The electronic form of a seal of the register (GB/T 38540): one entry with the paper one. A new
 * one stands beside it when its certificate ends.
 */
@Entity
@Table(name = "electronic_seal")
public class ElectronicForm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_entity_id")
  @SequenceGenerator(name = "form_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Column(name = "seal_id")
  private Long sealId;

  @Column(name = "authority_id")
  private Long authorityId;

  private String identifier;
  private byte[] content;

  @Column(name = "serial_number")
  private String serialNumber;

  @Column(name = "own_authority")
  private boolean ownAuthority;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private String registeredBy;

  /** For JPA. */
  protected ElectronicForm() {}

  /**
   * Registers the electronic form of a seal.
   *
   * @param authorityId who certified its key
   * @param own whether that is the installation's own authority, which lists what it revokes
   */
  public ElectronicForm(
      long sealId, long authorityId, boolean own, ElectronicSeal seal, Instant at, String by) {
    this.sealId = sealId;
    this.authorityId = authorityId;
    this.ownAuthority = own;
    this.identifier = seal.facts().id();
    this.content = seal.encoded();
    this.serialNumber = seal.facts().signers().get(0).getSerialNumber().toString(16);
    this.validFrom = seal.facts().from();
    this.validUntil = seal.facts().until();
    this.registeredAt = at;
    this.registeredBy = by;
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the seal of the register. */
  public long sealId() {
    return sealId;
  }

  /** Returns its identifier (esID). */
  public String identifier() {
    return identifier;
  }

  /** Returns the seal itself. */
  public ElectronicSeal seal() {
    try {
      return ElectronicSeal.read(content);
    } catch (IOException neverKeptUnread) {
      throw new UncheckedIOException(neverKeptUnread);
    }
  }

  /** Returns the authority that certified its key. */
  public long authorityId() {
    return authorityId;
  }

  /** Returns the serial number of the signer's certificate, hexadecimal. */
  public String serialNumber() {
    return serialNumber;
  }

  /** Returns whether the installation's own authority certified it. */
  public boolean ownAuthority() {
    return ownAuthority;
  }

  /** Returns from when it is valid. */
  public Instant validFrom() {
    return validFrom;
  }

  /** Returns until when. */
  public Instant validUntil() {
    return validUntil;
  }

  /** Returns when it was registered. */
  public Instant registeredAt() {
    return registeredAt;
  }

  /** Returns by whom. */
  public String registeredBy() {
    return registeredBy;
  }
}
