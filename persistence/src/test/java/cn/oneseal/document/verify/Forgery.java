package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.ofd.OfdFiles;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** Changes sealed documents as an attacker would. */
final class Forgery {

  static final String SIGNED_VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
  static final String DESCRIPTION = "Doc_0/Signs/Sign_0/Signature.xml";
  static final String SEAL = "Doc_0/Signs/Sign_0/Seal.esl";
  static final String LIST = "Doc_0/Signs/Signatures.xml";
  static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

  private final Map<String, byte[]> files;

  Forgery(byte[] document) throws Rejection {
    this.files = new LinkedHashMap<>(Container.read(document));
  }

  Forgery put(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  Forgery put(String path, String content) {
    return put(path, content.getBytes(StandardCharsets.UTF_8));
  }

  Forgery remove(String path) {
    files.remove(path);
    return this;
  }

  Forgery edit(String path, String from, String to) {
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    String after = before.replace(from, to);
    if (after.equals(before)) {
      throw new IllegalArgumentException("not there: " + from);
    }
    return put(path, after);
  }

  byte[] get(String path) {
    return files.get(path);
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** Changes an element of the signature's structure, by its place from the root. */
  Forgery editValue(UnaryOperator<ASN1Encodable> change, int... place) throws Exception {
    ASN1Primitive value = ASN1Primitive.fromByteArray(files.get(SIGNED_VALUE));
    return put(SIGNED_VALUE, replace(value, change, place, 0).toASN1Primitive().getEncoded("DER"));
  }

  static ASN1Encodable replace(
      ASN1Encodable value, UnaryOperator<ASN1Encodable> change, int[] place, int level) {
    if (level == place.length) {
      return change.apply(value);
    }
    ASN1Encodable[] elements = ASN1Sequence.getInstance(value).toArray();
    elements[place[level]] = replace(elements[place[level]], change, place, level + 1);
    return new DERSequence(elements);
  }

  /** Signs what is to be signed anew, by another key and certificate. */
  Forgery signBy(SigningKey signer) throws Exception {
    return signBy(signer, Certificates.encoded(signer.certificate()));
  }

  Forgery signBy(SigningKey signer, byte[] certificate) throws Exception {
    ASN1Sequence value = ASN1Sequence.getInstance(files.get(SIGNED_VALUE));
    byte[] toBeSigned = value.getObjectAt(0).toASN1Primitive().getEncoded("DER");
    ASN1Encodable[] parts = {
      value.getObjectAt(0),
      new DEROctetString(certificate),
      Sm2.WITH_SM3,
      new DERBitString(signer.sign(toBeSigned))
    };
    return put(SIGNED_VALUE, new DERSequence(parts).getEncoded("DER"));
  }

  byte[] zip() {
    OfdFiles all = new OfdFiles();
    files.forEach(all::add);
    return all.zip();
  }
}
