package cn.oneseal.document.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The zip file of a document, read so that every reader must see the same: one directory at the
 * end, entries in its order without gaps, headers that agree, no name twice, no path that escapes.
 */
final class Container {

  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Sizes after the data (bit 3), names in UTF-8 (bit 11), hints of the packer (bits 1 and 2). */
  private static final int KNOWN_FLAGS = 0x080E;

  private static final int SIZES_AFTER = 0x0008;

  /** The versions of the format that packers name. */
  private static final Set<Integer> VERSIONS = Set.of(10, 20, 45, 51, 63);

  private static final int UNIX = 3;
  private static final Set<Integer> UNIX_MODES =
      Set.of(0100644, 0100664, 0100600, 040755, 040775, 040700);
  private static final int FOLDER = 0x10;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private long total;

  private Container(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the files by path. */
  static Map<String, byte[]> read(byte[] file) throws Rejection {
    if (file.length > Limits.FILE) {
      throw new Rejection("zip-too-large", Limits.FILE >> 20);
    }
    Container container = new Container(file);
    try {
      container.readAll();
    } catch (IndexOutOfBoundsException | IllegalArgumentException malformed) {
      throw new Rejection("zip-malformed");
    }
    return Collections.unmodifiableMap(container.files);
  }

  private void readAll() throws Rejection {
    int end = bytes.length - END_SIZE;
    require(end >= 0 && file.getInt(end) == END && u16(end + 20) == 0);
    require(u16(end + 4) == 0 && u16(end + 6) == 0 && u16(end + 8) == u16(end + 10));
    int count = u16(end + 10);
    long directory = u32(end + 16);
    require(directory + u32(end + 12) == end);
    if (count > Limits.ENTRIES) {
      throw new Rejection("zip-too-many", Limits.ENTRIES);
    }
    int central = (int) directory;
    int expected = 0;
    for (int i = 0; i < count; i++) {
      require(file.getInt(central) == CENTRAL);
      expected = entry(central, expected);
      central += CENTRAL_SIZE + u16(central + 28);
    }
    require(central == end && expected == directory);
  }

  /** Reads one entry; returns where the next one must begin. */
  private int entry(int central, int expected) throws Rejection {
    int flags = u16(central + 8);
    int method = u16(central + 10);
    long packed = u32(central + 20);
    long size = u32(central + 24);
    int nameLength = u16(central + 28);
    require((flags & ~KNOWN_FLAGS) == 0 && (method == STORED || method == DEFLATED));
    require(u16(central + 30) == 0 && u16(central + 32) == 0 && u16(central + 34) == 0);
    require(u16(central + 36) == 0 && u32(central + 42) == expected);
    origin(central);
    require(file.getInt(expected) == LOCAL && u16(expected + 28) == 0);
    for (int i = 0; i < 10; i++) {
      require(bytes[expected + 4 + i] == bytes[central + 6 + i]);
    }
    require(u16(expected + 26) == nameLength);
    String path = name(central + CENTRAL_SIZE, nameLength);
    require(path.equals(name(expected + LOCAL_SIZE, nameLength)));
    boolean after = (flags & SIZES_AFTER) != 0;
    boolean zero = u32(expected + 14) == 0 && u32(expected + 18) == 0 && u32(expected + 22) == 0;
    boolean same =
        u32(expected + 14) == u32(central + 16)
            && u32(expected + 18) == packed
            && u32(expected + 22) == size;
    require(after ? zero || same : same);
    int begin = expected + LOCAL_SIZE + nameLength;
    require(packed <= bytes.length - begin);
    content(path, method, begin, (int) packed, size, u32(central + 16));
    int next = begin + (int) packed;
    return after ? descriptor(next, central) : next;
  }

  /** What a packer says about itself changes nothing; so nothing but the usual is taken. */
  private void origin(int central) throws Rejection {
    int maker = u16(central + 4);
    int mode = u16(central + 40);
    int attributes = u16(central + 38);
    require(VERSIONS.contains(maker & 0xFF));
    require(maker >> 8 == UNIX ? UNIX_MODES.contains(mode) : maker >> 8 == 0 && mode == 0);
    require(attributes == 0 || (attributes == FOLDER && u32(central + 24) == 0));
  }

  private int descriptor(int at, int central) throws Rejection {
    require(file.getInt(at) == DESCRIPTOR);
    require(u32(at + 4) == u32(central + 16) && u32(at + 8) == u32(central + 20));
    require(u32(at + 12) == u32(central + 24));
    return at + 16;
  }

  private void content(String path, int method, int begin, int packed, long size, long check)
      throws Rejection {
    if (!names.add(path.toLowerCase(Locale.ROOT))) {
      throw new Rejection("zip-duplicate", path);
    }
    boolean folder = checkPath(path);
    total += size;
    if (size > Limits.ENTRY || total > Limits.ALL) {
      throw new Rejection("zip-entry-too-large", path);
    }
    if (size > Limits.SMALL && size / Math.max(1, packed) > Limits.RATIO) {
      throw new Rejection("zip-bomb", path);
    }
    byte[] content = new byte[(int) size];
    if (method == STORED) {
      require(packed == size);
      System.arraycopy(bytes, begin, content, 0, packed);
    } else {
      inflate(begin, packed, content);
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    require(crc.getValue() == check);
    if (!folder) {
      files.put(path, content);
    } else {
      require(size == 0);
    }
  }

  private void inflate(int begin, int packed, byte[] content) throws Rejection {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, begin, packed);
      int at = 0;
      while (at < content.length) {
        int more = inflater.inflate(content, at, content.length - at);
        require(more > 0);
        at += more;
      }
      require(inflater.inflate(new byte[1]) == 0);
      require(inflater.finished() && inflater.getRemaining() == 0);
    } catch (DataFormatException malformed) {
      throw new Rejection("zip-malformed");
    } finally {
      inflater.end();
    }
  }

  /** Refuses what could be written outside a folder; tells whether it is a folder itself. */
  private static boolean checkPath(String path) throws Rejection {
    boolean folder = path.endsWith("/");
    String plain = folder ? path.substring(0, path.length() - 1) : path;
    for (String part : plain.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new Rejection("zip-path", path);
      }
    }
    if (path.length() > Limits.PATH
        || path.chars().anyMatch(c -> c < 0x20 || c == '\\' || c == ':' || c == 0x7F)) {
      throw new Rejection("zip-path", path.replaceAll("\\p{Cntrl}", "?"));
    }
    return folder;
  }

  private String name(int at, int length) throws Rejection {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, at, length))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Rejection("zip-malformed");
    }
  }

  private static void require(boolean fulfilled) throws Rejection {
    if (!fulfilled) {
      throw new Rejection("zip-malformed");
    }
  }

  private int u16(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private long u32(int at) {
    return file.getInt(at) & 0xFFFFFFFFL;
  }
}
