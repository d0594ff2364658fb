package cn.oneseal.document.key;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** SM2 signatures over SM3, with the standard's own user id 1234567812345678. */
public final class Sm2 {

  /** The object identifier of SM2 with SM3. */
  public static final ASN1ObjectIdentifier WITH_SM3 = GMObjectIdentifiers.sm2sign_with_sm3;

  /** The object identifier of SM3. */
  public static final ASN1ObjectIdentifier SM3 = GMObjectIdentifiers.sm3;

  /**
   * The curve that GB/T 32918 recommends, in the form with its own arithmetic: six times faster.
   */
  public static final ECNamedDomainParameters CURVE =
      new ECNamedDomainParameters(
          GMObjectIdentifiers.sm2p256v1, CustomNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

  private static final SecureRandom RANDOM = new SecureRandom();

  private Sm2() {}

  /** Makes a pair of keys. */
  public static AsymmetricCipherKeyPair newKeys() {
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(CURVE, RANDOM));
    return generator.generateKeyPair();
  }

  /** Makes a serial number of 127 random bits. */
  static BigInteger newSerialNumber() {
    return new BigInteger(126, RANDOM).setBit(126);
  }

  /** Returns the signature over some bytes, in DER. */
  public static byte[] sign(ECPrivateKeyParameters key, byte[] content) {
    SM2Signer signer = new SM2Signer();
    signer.init(true, new ParametersWithRandom(key, RANDOM));
    signer.update(content, 0, content.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Tells whether a signature over some bytes is right. */
  public static boolean verify(ECPublicKeyParameters key, byte[] content, byte[] signature) {
    SM2Signer signer = new SM2Signer();
    signer.init(false, key);
    signer.update(content, 0, content.length);
    return signer.verifySignature(signature);
  }
}
