package cn.oneseal.web.publicface.limit;

import java.util.HashMap;
import java.util.Map;

/** So many at the same time, and so many of one client. */
public final class Slots {

  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /** For all together and for each client. */
  public Slots(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /** Takes a slot; false when none is free. Whoever took it gives it back. */
  public synchronized boolean take(String client) {
    if (all >= most || taken.getOrDefault(client, 0) >= mostOfOne) {
      return false;
    }
    all++;
    taken.merge(client, 1, Integer::sum);
    return true;
  }

  /** Gives a slot back. */
  public synchronized void giveBack(String client) {
    all--;
    taken.computeIfPresent(client, (one, number) -> number == 1 ? null : number - 1);
  }
}
