package cn.oneseal.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The townships of the county by two yearly lists, 2020 and 2021. The lists give no day of change:
 * a township that only one of them names is taken to have ended with 2020 or begun with 2021.
 */
public final class TownshipList {

  private static final String FILE = "/reference/townships.csv";
  private static final LocalDate LAST_OF_2020 = LocalDate.of(2020, 12, 31);
  private static final LocalDate FIRST_OF_2021 = LocalDate.of(2021, 1, 1);

  private TownshipList() {}

  /** Reads the list as bodies, by code. */
  public static List<Body> read() {
    try (InputStream in = TownshipList.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // Our own file: no quotes, no commas within a cell.
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> township(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Body township(String[] cells) {
    Body body = new Body(cells[0], cells[1], cells[1], BodyKind.TOWNSHIP);
    boolean in2020 = cells[2].equals("yes");
    boolean in2021 = cells[3].equals("yes");
    body.lasts(in2020 ? null : FIRST_OF_2021, in2021 ? null : LAST_OF_2020);
    return body;
  }
}
