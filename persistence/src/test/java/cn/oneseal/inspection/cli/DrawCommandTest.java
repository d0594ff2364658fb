package cn.oneseal.inspection.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.inspection.draw.DrawMethod;
import cn.oneseal.inspection.draw.DrawRecord;
import cn.oneseal.inspection.draw.Nonce;
import cn.oneseal.inspection.draw.Roster;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... arguments) {
    said.reset();
    return DrawCommand.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void recomputesARecordAndFindsAChangedOne() throws Exception {
    Roster roster =
        new Roster(
            1,
            1,
            DrawMethod.ALL_CASES,
            2,
            1,
            List.of(
                new Roster.Person(1, "甲", "A-1", "队"),
                new Roster.Person(2, "乙", "A-2", "队"),
                new Roster.Person(3, "丙", "A-3", "队")),
            List.of(new Roster.Target(5, "C-5")),
            List.of(),
            List.of());
    String record = DrawRecord.write(roster.text(), "ab".repeat(32), "cd".repeat(32));
    Path kept = Files.writeString(folder.resolve("record.txt"), record);
    assertEquals(DrawCommand.HOLDS, run(kept.toString()), said());
    assertTrue(said().contains("target 5"));
    assertEquals(DrawCommand.HOLDS, run(kept.toString(), roster.digest()));
    assertEquals(DrawCommand.BROKEN, run(kept.toString(), "0".repeat(64)));
    Path changed = Files.writeString(folder.resolve("c.txt"), record.replace("甲", "丁"));
    assertEquals(DrawCommand.BROKEN, run(changed.toString()));
    assertTrue(said().contains("digest"), said());
  }

  @Test
  void makesANonceThatItsCommitmentProves() {
    assertEquals(DrawCommand.HOLDS, run("nonce"));
    String[] lines = said().split("\n", -1);
    assertEquals(lines[1].split(" +", -1)[1], Nonce.commitment(lines[0].split(" +", -1)[1]));
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    assertEquals(DrawCommand.USAGE, run());
    assertEquals(DrawCommand.USAGE, run("--help"));
    assertEquals(DrawCommand.UNREADABLE, run(folder.resolve("nothing").toString()));
  }
}
