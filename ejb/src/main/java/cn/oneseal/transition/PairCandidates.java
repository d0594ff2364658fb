package cn.oneseal.transition;

import cn.oneseal.organization.Official;
import java.util.List;

/**
 * Who can be named as a pair.
 *
 * @param mentors of the former body
 * @param trainees of the bureau
 */
public record PairCandidates(List<Official> mentors, List<Official> trainees) {

  /** Takes copies. */
  public PairCandidates {
    mentors = List.copyOf(mentors);
    trainees = List.copyOf(trainees);
  }
}
