package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverFileLine;
import cn.oneseal.handover.HandoverFileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was handed over of a seal, on the seal's page: for custodians (R10). */
@Named("sealHandoverFiles")
@RequestScoped
public class SealHandoverFilesBean {

  @Inject private HandoverFileService files;

  private List<HandoverFileLine> lines;

  /** Returns the files of one seal. */
  public List<HandoverFileLine> of(long sealId) {
    if (lines == null) {
      lines = files.ofSeal(sealId);
    }
    return lines;
  }
}
