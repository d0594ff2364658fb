package cn.oneseal.document.layout;

import cn.oneseal.audit.Sm3;

/** A picture in PNG. Two with the same bytes are the same. */
public final class Picture {

  private final byte[] png;
  private final String digest;

  /** Keeps a copy of the bytes. */
  public Picture(byte[] png) {
    this.png = png.clone();
    this.digest = Sm3.hex(this.png);
  }

  /** Returns the file. */
  public byte[] png() {
    return png.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && digest.equals(picture.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
