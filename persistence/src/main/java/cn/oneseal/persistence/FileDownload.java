package cn.oneseal.persistence;

/** A kept file on its way to somebody who may read it. */
public final class FileDownload {

  private final String name;
  private final String mediaType;
  private final byte[] content;

  /** Takes what is kept. */
  public FileDownload(String name, String mediaType, byte[] content) {
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
