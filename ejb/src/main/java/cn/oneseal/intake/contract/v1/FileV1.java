package cn.oneseal.intake.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** A file on its way. */
@XmlType(
    name = "applicationFile",
    namespace = CaseIntakeV1.NAMESPACE,
    propOrder = {"fileId", "received", "complete"})
@XmlAccessorType(XmlAccessType.FIELD)
public class FileV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long fileId;

  private long received;

  private boolean complete;

  /** For JAXB only. */
  protected FileV1() {}

  /** All that is told; what may be absent may be null. */
  public FileV1(long fileId, long received, boolean complete) {
    this.fileId = fileId;
    this.received = received;
    this.complete = complete;
  }

  /** Its number. */
  public long getFileId() {
    return fileId;
  }

  /** How many bytes came so far, from the first on. */
  public long getReceived() {
    return received;
  }

  /** Whether all of it is there. */
  public boolean isComplete() {
    return complete;
  }
}
