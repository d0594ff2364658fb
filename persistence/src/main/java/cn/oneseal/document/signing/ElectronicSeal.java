package cn.oneseal.document.signing;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.DerReader;
import cn.oneseal.document.key.SigningKey;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.layout.Picture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * An electronic seal (GB/T 38540 SESeal, version 4): its facts and picture, signed by its maker.
 */
public final class ElectronicSeal {

  /** The version of the structures. */
  static final int VERSION = 4;

  private static final int UNIT_SEAL = 1;
  private static final int CERTIFICATES = 1;

  private final SealFacts facts;
  private final Picture picture;
  private final X509CertificateHolder maker;
  private final byte[] info;
  private final byte[] makersSignature;
  private final ASN1Sequence structure;

  private ElectronicSeal(ASN1Sequence seal) throws IOException {
    DerReader.size(seal, 4);
    ASN1Sequence sealInfo = DerReader.sequence(seal, 0, 4);
    ASN1Sequence header = DerReader.sequence(sealInfo, 0, 3);
    DerReader.require(DerReader.ia5(header, 0).equals("ES"));
    DerReader.require(DerReader.integer(header, 1) == VERSION);
    ASN1IA5String.getInstance(header.getObjectAt(2));
    ASN1Sequence property = DerReader.sequence(sealInfo, 2, 7);
    DerReader.require(DerReader.integer(property, 2) == CERTIFICATES);
    List<X509CertificateHolder> signers = new ArrayList<>();
    for (ASN1Encodable signer : ASN1Sequence.getInstance(property.getObjectAt(3))) {
      signers.add(Certificates.read(ASN1OctetString.getInstance(signer).getOctets()));
    }
    DerReader.require(!signers.isEmpty());
    ASN1Sequence image = DerReader.sequence(sealInfo, 3, 4);
    DerReader.require(DerReader.ia5(image, 0).equals("PNG"));
    this.facts =
        new SealFacts(
            DerReader.ia5(sealInfo, 1),
            ASN1UTF8String.getInstance(property.getObjectAt(1)).getString(),
            signers,
            DerReader.time(property, 4),
            DerReader.time(property, 5),
            DerReader.time(property, 6),
            DerReader.integer(image, 2));
    this.picture = new Picture(ASN1OctetString.getInstance(image.getObjectAt(1)).getOctets());
    this.maker = Certificates.read(ASN1OctetString.getInstance(seal.getObjectAt(1)).getOctets());
    DerReader.require(ASN1ObjectIdentifier.getInstance(seal.getObjectAt(2)).equals(Sm2.WITH_SM3));
    this.makersSignature = DerReader.bits(seal, 3);
    this.info = sealInfo.getEncoded(ASN1Encoding.DER);
    this.structure = seal;
  }

  /** Makes a seal. */
  public static ElectronicSeal make(SealFacts facts, Picture picture, SigningKey maker) {
    try {
      ASN1EncodableVector signers = new ASN1EncodableVector();
      for (X509CertificateHolder signer : facts.signers()) {
        signers.add(new DEROctetString(Certificates.encoded(signer)));
      }
      ASN1Encodable header =
          sequence(
              new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("OneSeal", true));
      ASN1Encodable property =
          sequence(
              new ASN1Integer(UNIT_SEAL),
              new DERUTF8String(facts.name()),
              new ASN1Integer(CERTIFICATES),
              new DERSequence(signers),
              new DERGeneralizedTime(DerReader.time(facts.made())),
              new DERGeneralizedTime(DerReader.time(facts.from())),
              new DERGeneralizedTime(DerReader.time(facts.until())));
      ASN1Encodable image =
          sequence(
              new DERIA5String("PNG"),
              new DEROctetString(picture.png()),
              new ASN1Integer(facts.size()),
              new ASN1Integer(facts.size()));
      ASN1Sequence info = sequence(header, new DERIA5String(facts.id(), true), property, image);
      return new ElectronicSeal(
          sequence(
              info,
              new DEROctetString(Certificates.encoded(maker.certificate())),
              Sm2.WITH_SM3,
              new DERBitString(maker.sign(info.getEncoded(ASN1Encoding.DER)))));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads a seal, as this class or an official authority made it; checks no signature. */
  public static ElectronicSeal read(byte[] der) throws IOException {
    return read(DerReader.read(der));
  }

  static ElectronicSeal read(ASN1Encodable structure) throws IOException {
    try {
      return new ElectronicSeal(ASN1Sequence.getInstance(structure));
    } catch (RuntimeException malformed) {
      throw new IOException("not a seal", malformed);
    }
  }

  static ASN1Sequence sequence(ASN1Encodable... elements) {
    return new DERSequence(elements);
  }

  /** Returns what it says. */
  public SealFacts facts() {
    return facts;
  }

  /** Returns its picture. */
  public Picture picture() {
    return picture;
  }

  /** Returns the maker's certificate. */
  public X509CertificateHolder maker() {
    return maker;
  }

  /** Tells whether its maker signed it as it is. */
  public boolean isSignedByItsMaker() throws IOException {
    return Sm2.verify(
        Certificates.publicKey(maker.getSubjectPublicKeyInfo()), info, makersSignature);
  }

  /** Returns it in DER. */
  public byte[] encoded() {
    try {
      return structure.getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ASN1Sequence structure() {
    return structure;
  }
}
