package cn.oneseal.inspection.draw;

import cn.oneseal.audit.Sm3;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * The draw itself. Seed = SM3(digest of the roster ‖ nonce of the bureau ‖ nonce of the
 * department), 32 bytes each. A line's rank is SM3(seed ‖ line); the lowest come first. Targets are
 * ranked by their own line; the inspectors of a target by its line, a line feed and theirs.
 */
public final class Draw {

  private final Roster roster;
  private final byte[] seed;

  private Draw(Roster roster, String seed) {
    this.roster = roster;
    this.seed = HexFormat.of().parseHex(seed);
  }

  /** Returns the seed as 64 hexadecimal digits. */
  public static String seed(String rosterDigest, String bureauNonce, String departmentNonce) {
    HexFormat hex = HexFormat.of();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(hex.parseHex(rosterDigest));
    all.writeBytes(hex.parseHex(bureauNonce));
    all.writeBytes(hex.parseHex(departmentNonce));
    return Sm3.hex(all.toByteArray());
  }

  /** Draws: returns the visits, by target. */
  public static List<Visit> of(Roster roster, String seed) {
    return new Draw(roster, seed).visits();
  }

  private List<Visit> visits() {
    return ranked(roster.targets(), Roster.Target::line).stream()
        .limit(roster.targetsDrawn())
        .sorted(Comparator.comparing(Roster.Target::id))
        .map(this::visit)
        .toList();
  }

  private Visit visit(Roster.Target target) {
    return new Visit(
        target.id(),
        ranked(roster.able(target), person -> target.line() + "\n" + person.line()).stream()
            .limit(roster.inspectorsEach())
            .map(Roster.Person::id)
            .toList());
  }

  /** Sorts by rank; the input is sorted by id, so that even equal ranks have one order. */
  private <T> List<T> ranked(List<T> all, Function<T, String> line) {
    return all.stream()
        .map(one -> new Ranked<>(one, rank(line.apply(one))))
        .sorted(Comparator.comparing(Ranked::rank))
        .map(Ranked::one)
        .toList();
  }

  private record Ranked<T>(T one, String rank) {}

  private String rank(String line) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(seed);
    all.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    return Sm3.hex(all.toByteArray());
  }
}
