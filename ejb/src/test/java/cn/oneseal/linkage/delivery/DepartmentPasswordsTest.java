package cn.oneseal.linkage.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department's password is the administrator's file, closed to all others. */
class DepartmentPasswordsTest {

  @TempDir private Path folder;

  private void put(String name, String text, String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private Optional<String> of(String department) throws DeliveryFailed {
    return new DepartmentPasswords(folder.toString()).of(department);
  }

  @Test
  void itIsTheFirstLineReadAnewEachTime() throws Exception {
    assertEquals(Optional.empty(), of("FORESTRY"));
    put("FORESTRY", "one \nnot this\n", "rw-------");
    assertEquals(Optional.of("one "), of("FORESTRY"));
    put("FORESTRY", "two", "r--------");
    assertEquals(Optional.of("two"), of("FORESTRY"));
    put("FORESTRY", "\n", "rw-------");
    assertEquals(Optional.empty(), of("FORESTRY"));
  }

  @Test
  void aFileThatOthersReadIsNotUsed() throws Exception {
    put("FORESTRY", "one", "rw-r-----");
    assertThrows(DeliveryFailed.class, () -> of("FORESTRY"));
    put("FORESTRY", "one", "rw-----w-");
    assertThrows(DeliveryFailed.class, () -> of("FORESTRY"));
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws Exception {
    put("x", "one", "rw-------");
    assertEquals(Optional.empty(), of("../" + folder.getFileName() + "/x"));
    assertEquals(Optional.empty(), new DepartmentPasswords(null).of("FORESTRY"));
  }
}
