package cn.oneseal.linkage.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** A result push. */
@XmlType(
    name = "resultPush",
    namespace = ResultReceiverV1.NAMESPACE,
    propOrder = {"id", "sequence", "department", "sentAt", "content", "digest", "previous", "hash"})
@XmlAccessorType(XmlAccessType.FIELD)
public class ResultPushV1Data implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String id;

  @XmlElement(required = true)
  private long sequence;

  @XmlElement(required = true)
  private String department;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private String sentAt;

  @XmlElement(required = true)
  private String content;

  @XmlElement(required = true)
  private String digest;

  @XmlElement(required = true)
  private String previous;

  @XmlElement(required = true)
  private String hash;

  /** For JAXB only. */
  protected ResultPushV1Data() {}

  /**
   * All that is told.
   *
   * @param department the receiving department's code
   * @param chain its number, the hash of the link before and its own, as ResultPush has them
   */
  public ResultPushV1Data(
      String id, String department, String sentAt, String content, String digest, Chain chain) {
    this.id = id;
    this.sequence = chain.sequence();
    this.department = department;
    this.sentAt = sentAt;
    this.content = content;
    this.digest = digest;
    this.previous = chain.previous();
    this.hash = chain.hash();
  }

  /**
   * A place in the department's chain.
   *
   * @param sequence the number
   * @param previous the hash of the link before
   * @param hash the hash of its own link
   */
  public record Chain(long sequence, String previous, String hash) {}

  /** The push's id: however often it is sent, it is this one. */
  public String getId() {
    return id;
  }

  /** Its number in the department's chain, from 1 and without a gap. */
  public long getSequence() {
    return sequence;
  }

  /** The department's code. */
  public String getDepartment() {
    return department;
  }

  /** When it was sent (ISO 8601, UTC), as the chain holds it. */
  public String getSentAt() {
    return sentAt;
  }

  /** What is pushed: JSON in one line, see ear/docs/linkage.md. */
  public String getContent() {
    return content;
  }

  /** SM3 of the content, 64 hexadecimal digits. */
  public String getDigest() {
    return digest;
  }

  /** The hash of the link before, 64 zeros before the first. */
  public String getPrevious() {
    return previous;
  }

  /** The hash of its own link. */
  public String getHash() {
    return hash;
  }
}
