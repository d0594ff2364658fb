package cn.oneseal.linkage;

import cn.oneseal.account.Caller;

/** Who sends and follows what a deciding body pushes, whichever way it goes. */
public final class SenderRule {

  private SenderRule() {}

  /** Returns a caller who does; refuses every other. */
  public static Caller require(Caller caller) {
    caller.require(LinkageService.SENDERS);
    return caller;
  }
}
