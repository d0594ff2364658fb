package cn.oneseal.sealing.trust;

import cn.oneseal.document.key.Certificates;
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
import org.bouncycastle.cert.X509CertificateHolder;

/** A certification authority whose certificates are believed. */
@Entity
@Table(name = "trusted_authority")
public class TrustedAuthority {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_entity_id")
  @SequenceGenerator(name = "authority_entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  private String name;
  private byte[] certificate;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA. */
  protected TrustedAuthority() {}

  /** Believes an authority from now on. */
  public TrustedAuthority(X509CertificateHolder authority, Instant at, String by) {
    this.name = authority.getSubject().toString();
    this.certificate = Certificates.encoded(authority);
    this.recordedAt = at;
    this.recordedBy = by;
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns the name in its certificate. */
  public String name() {
    return name;
  }

  /** Returns its certificate, in DER. */
  public byte[] der() {
    return certificate.clone();
  }

  /** Returns its certificate. */
  public X509CertificateHolder certificate() {
    try {
      return Certificates.read(certificate);
    } catch (IOException neverKeptUnread) {
      throw new UncheckedIOException(neverKeptUnread);
    }
  }

  /** Returns since when it is believed. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
