package cn.oneseal.seal;

/** A file on its way to a custodian. */
public final class SealDownload {

  private final String name;
  private final String mediaType;
  private final byte[] content;

  SealDownload(String name, String mediaType, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns its content. */
  public byte[] content() {
    return content.clone();
  }
}
