package cn.oneseal.sealing.contract.v1;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlType;

/** The three verdicts. */
@XmlType(name = "verdict", namespace = SealVerificationV1.NAMESPACE)
@XmlEnum
public enum VerdictV1 {
  /** Genuine, and the register knows the use. */
  VALID,
  /** The signature is right; the register was not asked, so the time is the signer's own claim. */
  REGISTER_NOT_CONSULTED,
  /** Not genuine, or changed. */
  INVALID
}
