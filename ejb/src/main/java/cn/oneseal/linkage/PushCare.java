package cn.oneseal.linkage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who takes care of a push, what came back, and what the caller may do now.
 *
 * @param claims who took care of it, the newest first
 * @param answers what came back
 * @param mayClaim whom he may name, by id: himself, or as operator everybody who may; none where he
 *     may not
 * @param mayAnswer whether he may answer
 * @param mayReceive whether he may say that the deciding body has an answer
 */
public record PushCare(
    List<PushClaim> claims,
    List<PushAnswer> answers,
    Map<Long, String> mayClaim,
    boolean mayAnswer,
    boolean mayReceive) {

  /** Takes copies that keep the order. */
  public PushCare {
    claims = List.copyOf(claims);
    answers = List.copyOf(answers);
    mayClaim = Collections.unmodifiableMap(new LinkedHashMap<>(mayClaim));
  }
}
