package cn.oneseal.document.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle on a page, mm.
 *
 * @param x left edge
 * @param y upper edge
 * @param width its width
 * @param height its height
 */
record Box(double x, double y, double width, double height) {

  private static final double FARTHEST = 2_000;

  /** Reads "x y width height". */
  static Box read(String text) throws NotOurs {
    List<Double> numbers = numbers(text);
    NotOurs.unless(numbers.size() == 4);
    return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  /** Reads numbers that blanks stand between. */
  static List<Double> numbers(String text) throws NotOurs {
    List<Double> numbers = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      numbers.add(number(word));
    }
    return numbers;
  }

  /** Reads a length. */
  static double number(String text) throws NotOurs {
    NotOurs.unless(text.matches("-?[0-9]{1,4}(\\.[0-9]{1,6})?"));
    double number = Double.parseDouble(text);
    NotOurs.unless(Math.abs(number) <= FARTHEST);
    return number;
  }
}
