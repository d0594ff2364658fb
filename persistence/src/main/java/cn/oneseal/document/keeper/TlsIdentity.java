package cn.oneseal.document.keeper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * One side of the connection to a seal service: a key on P-256 with a certificate that it signed
 * itself. The two sides know each other's certificate and believe no other; TLS 1.3 only.
 */
public final class TlsIdentity {

  private static final int YEARS = 20;
  private static final String TYPE = "PKCS12";
  private static final String PROTOCOL = "TLSv1.3";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PrivateKey key;
  private final X509Certificate certificate;

  private TlsIdentity(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /**
   * Makes a new identity.
   *
   * @param name whose it is, for who reads the certificate
   * @param now the system's time: this is no legal matter
   */
  public static TlsIdentity make(String name, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256, RANDOM);
      KeyPair pair = generator.generateKeyPair();
      X500Name subject = new X500Name("CN=" + name);
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              subject,
              new BigInteger(126, RANDOM).setBit(126),
              Date.from(now.atOffset(ZoneOffset.UTC).minusDays(1).toInstant()),
              Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant()),
              subject,
              pair.getPublic());
      byte[] der =
          builder
              .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
              .getEncoded();
      return new TlsIdentity(pair.getPrivate(), certificate(new ByteArrayInputStream(der)));
    } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads an identity.
   *
   * @throws IOException if it cannot be read, or if others than its owner can read it
   */
  public static TlsIdentity read(Path file, char[] password) throws IOException {
    KeeperFolder.requireOwnerOnly(file);
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(in, password);
      String alias = store.aliases().nextElement();
      return new TlsIdentity(
          (PrivateKey) store.getKey(alias, password),
          (X509Certificate) store.getCertificate(alias));
    } catch (GeneralSecurityException | RuntimeException unusable) {
      throw new IOException(file + " cannot be read", unusable);
    }
  }

  /** Reads the other side's certificate, in PEM or DER. */
  public static X509Certificate readCertificate(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return certificate(in);
    } catch (GeneralSecurityException unusable) {
      throw new IOException(file + " holds no certificate", unusable);
    }
  }

  private static X509Certificate certificate(InputStream in) throws GeneralSecurityException {
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
  }

  /** Returns it as PKCS#12; who writes it to a file closes that to others. */
  public byte[] encoded(char[] password) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store(password).store(out, password);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private KeyStore store(char[] password) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    store.setKeyEntry("identity", key, password, new Certificate[] {certificate});
    return store;
  }

  /** Returns its certificate, which the other side gets. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** Returns the TLS of this side, which believes one other side only. */
  public SSLContext context(X509Certificate other) {
    try {
      char[] inMemory = "in memory".toCharArray();
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(inMemory), inMemory);
      SSLContext context = SSLContext.getInstance(PROTOCOL);
      context.init(keys.getKeyManagers(), new TrustManager[] {new PinnedTrust(other)}, RANDOM);
      return context;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
