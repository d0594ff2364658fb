package cn.oneseal.document.signing;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.DerReader;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.layout.SealPlace;
import cn.oneseal.document.ofd.OfdDraft;
import cn.oneseal.document.ofd.OfdFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A document on its way to its seal: everything is settled but the signature. The same document,
 * seal and time give the same bytes to be signed, so that it can be made again at any time.
 *
 * <pre>
 * Sealing sealing = Sealing.prepare(draft, seal, time);
 * Signed signed = signer.sign(sealing.toBeSigned()); // outside any transaction
 * byte[] document = sealing.complete(signed);
 * </pre>
 */
public final class Sealing {

  private static final String FOLDER = "Doc_0/Signs/Sign_0/";
  private static final String LIST = "Doc_0/Signs/Signatures.xml";
  private static final String SIGNATURE = FOLDER + "Signature.xml";

  private final OfdFiles files;
  private final ElectronicSeal seal;
  private final ASN1Sequence structure;
  private final byte[] toBeSigned;

  private Sealing(OfdFiles files, ElectronicSeal seal, ASN1Sequence structure) throws IOException {
    this.files = files;
    this.seal = seal;
    this.structure = structure;
    this.toBeSigned = structure.getEncoded(ASN1Encoding.DER);
  }

  /**
   * Settles everything but the signature.
   *
   * @param draft a document with a place for a seal
   * @param time the signing time, on the business clock
   */
  public static Sealing prepare(OfdDraft draft, ElectronicSeal seal, Instant time) {
    OfdFiles files = new OfdFiles(draft.files());
    files.replace("OFD.xml", SignatureXml.root(files.files().get("OFD.xml"), LIST));
    files.add(LIST, SignatureXml.list(SIGNATURE));
    files.add(FOLDER + "Seal.esl", seal.encoded());
    SealPlace place =
        draft.seal().orElseThrow(() -> new IllegalArgumentException("no place for a seal"));
    int page = draft.pageIds().get(place.page());
    byte[] description =
        SignatureXml.description(files.files(), FOLDER, page, place, DerReader.time(time));
    files.add(SIGNATURE, description);
    try {
      return new Sealing(
          files,
          seal,
          ElectronicSeal.sequence(
              new ASN1Integer(ElectronicSeal.VERSION),
              seal.structure(),
              new DERGeneralizedTime(DerReader.time(time)),
              new DERBitString(HexFormat.of().parseHex(Sm3.hex(description))),
              new DERIA5String("/" + SIGNATURE)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns what the signer signs, in DER. */
  public byte[] toBeSigned() {
    return toBeSigned.clone();
  }

  /**
   * Returns the sealed document.
   *
   * @throws SignerUnavailable when the answer does not fit: a certificate that may not use the
   *     seal, or a signature over something else
   */
  public byte[] complete(Signed signed) {
    try {
      check(signed);
      ASN1Sequence value =
          ElectronicSeal.sequence(
              structure,
              new DEROctetString(signed.certificate()),
              Sm2.WITH_SM3,
              new DERBitString(signed.signature()));
      OfdFiles sealed = new OfdFiles(files);
      sealed.add(FOLDER + "SignedValue.dat", value.getEncoded(ASN1Encoding.DER));
      return sealed.zip();
    } catch (IOException malformed) {
      throw new SignerUnavailable("the signer's certificate cannot be read", malformed);
    }
  }

  private void check(Signed signed) throws IOException {
    X509CertificateHolder certificate = Certificates.read(signed.certificate());
    boolean listed =
        seal.facts().signers().stream()
            .anyMatch(one -> Arrays.equals(Certificates.encoded(one), signed.certificate()));
    if (!listed) {
      throw new SignerUnavailable("the signer's certificate is not one of the seal's", null);
    }
    if (!Sm2.verify(
        Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
        toBeSigned,
        signed.signature())) {
      throw new SignerUnavailable("the signature is not one over this document", null);
    }
  }

  /** Returns the digest (SM3, hexadecimal) of what is signed, as a use record keeps it. */
  public String digest() {
    return Sm3.hex(toBeSigned);
  }
}
