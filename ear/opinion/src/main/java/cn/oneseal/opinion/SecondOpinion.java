package cn.oneseal.opinion;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.ofdrw.gm.ses.v4.SESeal;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.OFDSigner;
import org.ofdrw.sign.SignMode;
import org.ofdrw.sign.signContainer.SESV4Container;
import org.ofdrw.sign.stamppos.NormalStampPos;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;

/**
 * The well-known OFD library, in a process of its own: its BouncyCastle and ours cannot share a
 * class path.
 *
 * <pre>
 * validate FILE...                                       prints "VALID pages=N" or the library's complaint
 * sign WHOLE|CONTINUE FILE OUT KEY CERTIFICATE SEAL       seals a document by the library
 * </pre>
 */
public final class SecondOpinion {

  private SecondOpinion() {}

  /** Runs one command. */
  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "validate" -> {
        for (int i = 1; i < arguments.length; i++) {
          validate(Path.of(arguments[i]));
        }
      }
      case "sign" -> sign(arguments);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void validate(Path file) throws Exception {
    try (OFDReader reader = new OFDReader(file);
        OFDValidator validator = new OFDValidator(reader)) {
      validator.setValidator(new SESV4ValidateContainer());
      validator.exeValidate();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        reader.getPage(page).getContent().getLayers();
      }
      System.out.println("VALID pages=" + reader.getNumberOfPages());
    }
  }

  private static void sign(String[] arguments) throws Exception {
    BouncyCastleProvider provider = new BouncyCastleProvider();
    byte[] encoded = Files.readAllBytes(Path.of(arguments[4]));
    PrivateKey key =
        KeyFactory.getInstance("EC", provider).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    Certificate certificate;
    try (InputStream in = Files.newInputStream(Path.of(arguments[5]))) {
      certificate = CertificateFactory.getInstance("X.509", provider).generateCertificate(in);
    }
    SESeal seal = SESeal.getInstance(Files.readAllBytes(Path.of(arguments[6])));
    try (OFDReader reader = new OFDReader(Path.of(arguments[2]));
        OFDSigner signer = new OFDSigner(reader, Path.of(arguments[3]))) {
      signer.setSignMode(
          arguments[1].equals("WHOLE") ? SignMode.WholeProtected : SignMode.ContinueSign);
      signer.setSignContainer(new SESV4Container(key, seal, certificate));
      signer.addApPos(new NormalStampPos(1, 120, 200, 42, 42));
      signer.exeSign();
    }
    System.out.println("SIGNED");
  }
}
