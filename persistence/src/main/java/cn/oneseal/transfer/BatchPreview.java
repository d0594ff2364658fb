package cn.oneseal.transfer;

import java.util.List;

/**
 * What is found in a batch: what an import would do, or what a check says of a draft.
 *
 * @param findings what is wrong or worth knowing, by file and line
 * @param draft what would be written; null where a finding stops it
 */
public record BatchPreview(List<Finding> findings, BatchDraft draft) {

  /** Takes a copy. */
  public BatchPreview {
    findings = List.copyOf(findings);
  }

  /** Returns whether the batch is sound. */
  public boolean isSound() {
    return draft != null;
  }

  /** Returns how many findings stop it. */
  public long errors() {
    return findings.stream().filter(Finding::stops).count();
  }
}
