package cn.oneseal.policy;

import cn.oneseal.audit.Sm3;
import cn.oneseal.handover.FileRule;

/** A file that is sent with a push or a report: kept unchanged with its digest. */
public final class KeptFile {

  private final String name;
  private final String mediaType;
  private final byte[] content;
  private final String digest;

  /** Takes a file that {@link FileRule} allows; refuses every other. */
  public KeptFile(String name, byte[] content) {
    this.name = FileRule.requireName(name);
    this.mediaType = FileRule.mediaType(this.name);
    FileRule.requireSize(content.length);
    FileRule.requireNoProgram(this.name, content);
    this.content = content.clone();
    this.digest = Sm3.hex(content);
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the media type, told by the name's ending alone. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the content, unchanged. */
  public byte[] content() {
    return content.clone();
  }

  /** Returns the size in bytes. */
  public long size() {
    return content.length;
  }

  /** Returns the SM3 digest. */
  public String digest() {
    return digest;
  }
}
