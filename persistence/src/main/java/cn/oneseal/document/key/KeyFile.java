package cn.oneseal.document.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Collections;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * PKCS#12 files with one key and its certificate. Only BouncyCastle reads them: the provider of the
 * JDK does not know SM2. The provider is never registered, so that the application leaves nothing
 * behind in the server when it is deployed anew.
 */
public final class KeyFile {

  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final String TYPE = "PKCS12";

  /** Written with AES; the plain type would still use the ciphers of the 1990s. */
  private static final String WRITTEN_TYPE = "PKCS12-AES256-AES128";

  private KeyFile() {}

  /** Writes a new file that only its owner can read; never replaces one. */
  public static void write(Path file, SigningKey key, char[] password) throws IOException {
    try {
      KeyStore store = KeyStore.getInstance(WRITTEN_TYPE, PROVIDER);
      store.load(null, null);
      PKCS8EncodedKeySpec encoded =
          new PKCS8EncodedKeySpec(
              PrivateKeyInfoFactory.createPrivateKeyInfo(key.key()).getEncoded());
      Key privateKey = KeyFactory.getInstance("EC", PROVIDER).generatePrivate(encoded);
      Certificate certificate =
          new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(key.certificate());
      store.setKeyEntry("key", privateKey, password, new Certificate[] {certificate});
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        store.store(out, password);
      }
    } catch (GeneralSecurityException unusable) {
      throw new IOException("The key file cannot be written", unusable);
    }
  }

  /** Reads a file with exactly one key, as this class or an official authority wrote it. */
  public static SigningKey read(Path file, char[] password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(TYPE, PROVIDER);
      store.load(in, password);
      String alias = null;
      for (String candidate : Collections.list(store.aliases())) {
        if (store.isKeyEntry(candidate)) {
          if (alias != null) {
            throw new IOException("The key file holds more than one key");
          }
          alias = candidate;
        }
      }
      if (alias == null) {
        throw new IOException("The key file holds no key");
      }
      byte[] encoded = store.getKey(alias, password).getEncoded();
      X509CertificateHolder certificate =
          new X509CertificateHolder(store.getCertificate(alias).getEncoded());
      Certificates.publicKey(certificate.getSubjectPublicKeyInfo());
      if (PrivateKeyFactory.createKey(encoded) instanceof ECPrivateKeyParameters key) {
        return new SigningKey(key, certificate);
      }
      throw new IOException("The key file holds no key of SM2");
    } catch (GeneralSecurityException unusable) {
      throw new IOException("The key file cannot be read", unusable);
    }
  }
}
