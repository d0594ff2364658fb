package cn.oneseal.document.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes whole what FontBox's subsetter leaves out: the character map beyond the basic plane, a
 * {@code post} table (browsers refuse a font without one) and an OS/2 table of the length that its
 * version promises.
 */
final class SubsetFont {

  private static final int OS2_VERSION_0 = 78;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private SubsetFont() {}

  /**
   * Returns the font with its missing tables.
   *
   * @param glyphs the new glyph of each character
   */
  static byte[] complete(byte[] subset, SortedMap<Integer, Integer> glyphs) throws IOException {
    NavigableMap<String, byte[]> tables = tables(subset);
    tables.put("cmap", characterMap(glyphs));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    tables.computeIfPresent("OS/2", (tag, table) -> versionZero(table));
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    return assemble(tables);
  }

  private static NavigableMap<String, byte[]> tables(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    int count = in.getShort(4);
    TreeMap<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] table = new byte[in.getInt(entry + 12)];
      in.get(in.getInt(entry + 8), table);
      tables.put(new String(font, entry, 4, StandardCharsets.US_ASCII), table);
    }
    return tables;
  }

  private static byte[] versionZero(byte[] table) {
    byte[] shortened = java.util.Arrays.copyOf(table, OS2_VERSION_0);
    ByteBuffer.wrap(shortened).putShort(0, (short) 0);
    return shortened;
  }

  /** Formats 4 (for readers that know only the basic plane) and 12 (for all). */
  private static byte[] characterMap(SortedMap<Integer, Integer> glyphs) throws IOException {
    byte[] basic = basicPlane(glyphs.headMap(0xFFFF));
    byte[] full = allPlanes(glyphs);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(0);
    out.writeShort(2);
    out.writeShort(3);
    out.writeShort(1);
    out.writeInt(20);
    out.writeShort(3);
    out.writeShort(10);
    out.writeInt(20 + basic.length);
    out.write(basic);
    out.write(full);
    return bytes.toByteArray();
  }

  private static byte[] allPlanes(SortedMap<Integer, Integer> glyphs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(12);
    out.writeShort(0);
    out.writeInt(16 + 12 * glyphs.size());
    out.writeInt(0);
    out.writeInt(glyphs.size());
    for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
      out.writeInt(glyph.getKey());
      out.writeInt(glyph.getKey());
      out.writeInt(glyph.getValue());
    }
    return bytes.toByteArray();
  }

  private static byte[] basicPlane(SortedMap<Integer, Integer> glyphs) throws IOException {
    List<Map.Entry<Integer, Integer>> segments = new ArrayList<>(glyphs.entrySet());
    int count = segments.size() + 1;
    int power = Integer.highestOneBit(count);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(4);
    out.writeShort(16 + 8 * count);
    out.writeShort(0);
    out.writeShort(2 * count);
    out.writeShort(2 * power);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort(2 * (count - power));
    writeAll(out, segments.stream().map(Map.Entry::getKey).toList(), 0xFFFF);
    out.writeShort(0);
    writeAll(out, segments.stream().map(Map.Entry::getKey).toList(), 0xFFFF);
    writeAll(out, segments.stream().map(s -> s.getValue() - s.getKey()).toList(), 1);
    writeAll(out, segments.stream().map(segment -> 0).toList(), 0);
    return bytes.toByteArray();
  }

  private static void writeAll(DataOutputStream out, List<Integer> values, int last)
      throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
    out.writeShort(last);
  }

  private static byte[] assemble(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (count - power)));
    int offset = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] content = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(checksum(content)).putInt(offset).putInt(content.length);
      if (table.getKey().equals("head")) {
        head = offset;
      }
      out.put(offset, content);
      offset += padded(content.length);
    }
    byte[] font = out.array();
    out.putInt(head + 8, CHECKSUM_MAGIC - checksum(font));
    return font;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int checksum(byte[] content) {
    ByteBuffer padded = ByteBuffer.allocate(padded(content.length)).put(content).rewind();
    int sum = 0;
    while (padded.hasRemaining()) {
      sum += padded.getInt();
    }
    return sum;
  }
}
