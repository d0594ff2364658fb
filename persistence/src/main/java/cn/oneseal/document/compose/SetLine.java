package cn.oneseal.document.compose;

import cn.oneseal.document.font.FontRun;
import java.util.List;

/**
 * One line of text.
 *
 * @param runs its pieces
 * @param width how wide it is, mm
 * @param indent where it begins, from the left edge of its column, mm
 * @param last whether it ends its paragraph
 */
record SetLine(List<FontRun> runs, double width, double indent, boolean last) {

  long characters() {
    return runs.stream().mapToLong(run -> run.text().codePoints().count()).sum();
  }
}
