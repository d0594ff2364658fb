package cn.oneseal.inflight;

import cn.oneseal.audit.Sm3;
import cn.oneseal.handover.FileRule;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The dated, sealed slip that an acceptance entered later rests on, kept unchanged. */
@Entity
@Table(name = "back_dated_slip")
public class BackDatedSlip {

  @Id
  @Column(name = "acceptance_id")
  private Long acceptanceId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String digest;

  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  /** For JPA. */
  protected BackDatedSlip() {}

  /** Keeps a file that {@link FileRule} allows. */
  public BackDatedSlip(long acceptanceId, String name, byte[] content) {
    this.acceptanceId = acceptanceId;
    this.name = FileRule.requireName(name);
    this.mediaType = FileRule.mediaType(this.name);
    FileRule.requireSize(content.length);
    FileRule.requireNoProgram(this.name, content);
    this.size = content.length;
    this.content = content.clone();
    this.digest = Sm3.hex(content);
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns its media type, told by the name's ending alone. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns its size in bytes. */
  public long size() {
    return size;
  }

  /** Returns its SM3 digest. */
  public String digest() {
    return digest;
  }

  /** Returns its content, unchanged. */
  public byte[] content() {
    return content.clone();
  }
}
