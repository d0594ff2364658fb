package cn.oneseal.opinion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes one file in a zip. */
final class ChangedZip {

  private ChangedZip() {}

  static byte[] change(byte[] zip, String path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(in.readAllBytes());
        if (entry.getName().equals(path)) {
          out.write('\n');
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
