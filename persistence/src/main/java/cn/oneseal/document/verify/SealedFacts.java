package cn.oneseal.document.verify;

import java.time.Instant;
import java.util.Map;

/**
 * What a document says about itself and its seal; to be believed only as far as the verdict goes.
 *
 * @param title the document's title
 * @param facts what it says besides (number, layout and the like) by name
 * @param sealId the seal's identifier
 * @param sealName the seal's name
 * @param signer the name in the signer's certificate
 * @param signerSerial the serial number of that certificate, hexadecimal
 * @param signedAt the signing time, by the signer's own claim
 * @param digest SM3 of what was signed; the register knows the use by it
 */
public record SealedFacts(
    String title,
    Map<String, String> facts,
    String sealId,
    String sealName,
    String signer,
    String signerSerial,
    Instant signedAt,
    String digest) {

  /** Keeps a copy. */
  public SealedFacts {
    facts = Map.copyOf(facts);
  }
}
