package cn.oneseal.intake.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** A paper of an application with its file. */
@XmlType(
    name = "applicationPaper",
    namespace = CaseIntakeV1.NAMESPACE,
    propOrder = {"name", "fileId"})
@XmlAccessorType(XmlAccessType.FIELD)
public class PaperV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  private String name;

  private long fileId;

  /** For JAXB only. */
  protected PaperV1() {}

  /** All that is told; what may be absent may be null. */
  public PaperV1(String name, long fileId) {
    this.name = name;
    this.fileId = fileId;
  }

  /** The name of the paper. */
  public String getName() {
    return name;
  }

  /** The file, as beginFile numbered it; all of it came before. */
  public long getFileId() {
    return fileId;
  }
}
