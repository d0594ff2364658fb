package cn.oneseal.document.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;

/**
 * The small certification authority of the default installation. A county with an official one
 * imports that one's certificates and never makes this.
 */
public final class CertificateAuthority {

  /** How long the root is valid, years. */
  public static final int ROOT_YEARS = 20;

  /** How long other certificates are valid, years. */
  public static final int YEARS = 5;

  private final SigningKey root;

  /** Works with a root that is there already. */
  public CertificateAuthority(SigningKey root) {
    this.root = root;
  }

  /**
   * Makes an authority of its own.
   *
   * @param organization who runs it
   * @param name its name; that of a demonstration says so
   */
  public static CertificateAuthority create(String organization, String name, Instant from) {
    AsymmetricCipherKeyPair keys = Sm2.newKeys();
    X500Name subject = name(organization, name);
    try {
      SubjectPublicKeyInfo info = info(keys);
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              subject, Sm2.newSerialNumber(), date(from), end(from, ROOT_YEARS), subject, info);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      X509ExtensionUtils identifiers = new BcX509ExtensionUtils();
      builder.addExtension(
          Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(info));
      ECPrivateKeyParameters key = (ECPrivateKeyParameters) keys.getPrivate();
      return new CertificateAuthority(new SigningKey(key, builder.build(new Sm3WithSm2(key))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Makes a key with a certificate for signing (seals, documents).
   *
   * @param organization whose it is
   * @param name what it is for
   */
  public SigningKey issue(String organization, String name, Instant from) {
    return issue(organization, name, from, YEARS);
  }

  /**
   * Makes a key with a certificate for signing that is valid for another time.
   *
   * @param organization whose it is
   * @param name what it is for
   * @param years how long it is valid
   */
  public SigningKey issue(String organization, String name, Instant from, int years) {
    AsymmetricCipherKeyPair keys = Sm2.newKeys();
    try {
      X509CertificateHolder certificate =
          certify(organization, name, info(keys), KeyUsage.digitalSignature, from, years);
      return new SigningKey((ECPrivateKeyParameters) keys.getPrivate(), certificate);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Certifies a public key whose private one stays where it is (a hardware module). */
  public X509CertificateHolder certify(
      String organization, String name, SubjectPublicKeyInfo key, int usage, Instant from)
      throws IOException {
    return certify(organization, name, key, usage, from, YEARS);
  }

  private X509CertificateHolder certify(
      String organization,
      String name,
      SubjectPublicKeyInfo key,
      int usage,
      Instant from,
      int years)
      throws IOException {
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(
            root.certificate().getSubject(),
            Sm2.newSerialNumber(),
            date(from),
            end(from, years),
            name(organization, name),
            key);
    X509ExtensionUtils identifiers = new BcX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(root.certificate()));
    return builder.build(new Sm3WithSm2(root.key()));
  }

  /**
   * A certificate that is no longer used: its seal was abolished (cessation of operation).
   *
   * @param serialNumber the certificate's
   * @param since from when
   */
  public record Revoked(BigInteger serialNumber, Instant since) {}

  /**
   * Returns the signed list of revoked certificates, in DER.
   *
   * @param revoked all of them, ever
   * @param number higher than that of the list before
   * @param made when it is made
   * @param next when the next one comes at the latest
   */
  public byte[] revocationList(List<Revoked> revoked, long number, Instant made, Instant next) {
    try {
      X509v2CRLBuilder builder = new X509v2CRLBuilder(root.certificate().getSubject(), date(made));
      builder.setNextUpdate(date(next));
      for (Revoked one : revoked) {
        builder.addCRLEntry(one.serialNumber(), date(one.since()), CRLReason.cessationOfOperation);
      }
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new BcX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()));
      builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
      return builder.build(new Sm3WithSm2(root.key())).getEncoded();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns the root with its key. */
  public SigningKey root() {
    return root;
  }

  private static SubjectPublicKeyInfo info(AsymmetricCipherKeyPair keys) throws IOException {
    return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(keys.getPublic());
  }

  private static X500Name name(String organization, String name) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "CN")
        .addRDN(BCStyle.O, organization)
        .addRDN(BCStyle.CN, name)
        .build();
  }

  private static Date date(Instant instant) {
    return Date.from(instant);
  }

  private static Date end(Instant from, int years) {
    return Date.from(from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant());
  }

  /** Signs what the builders make. */
  private static final class Sm3WithSm2 implements ContentSigner {

    private final ECPrivateKeyParameters key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Sm3WithSm2(ECPrivateKeyParameters key) {
      this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(Sm2.WITH_SM3);
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public byte[] getSignature() {
      return Sm2.sign(key, content.toByteArray());
    }
  }
}
