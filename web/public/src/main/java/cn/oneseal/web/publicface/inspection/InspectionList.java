package cn.oneseal.web.publicface.inspection;

import cn.oneseal.publicface.PublicInspection;
import cn.oneseal.publicface.PublicInspections;
import cn.oneseal.web.publicface.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A part of the published inspections. */
public final class InspectionList {

  private final String words;
  private final List<PublicInspection> rows;
  private final String more;

  /** Shows the first of what was found; one more than a page has tells that there are more. */
  InspectionList(String words, List<PublicInspection> found, Page page) {
    this.words = words;
    boolean full = found.size() > PublicInspections.SIZE;
    this.rows = List.copyOf(full ? found.subList(0, PublicInspections.SIZE) : found);
    this.more =
        full
            ? page.href(
                "/inspections?before="
                    + rows.get(rows.size() - 1).id()
                    + "&q="
                    + URLEncoder.encode(words, StandardCharsets.UTF_8))
            : "";
  }

  /** Returns what was searched for. */
  public String words() {
    return words;
  }

  /** Returns the inspections. */
  public List<PublicInspection> rows() {
    return rows;
  }

  /** Returns the address of those before these, or an empty text. */
  public String more() {
    return more;
  }
}
