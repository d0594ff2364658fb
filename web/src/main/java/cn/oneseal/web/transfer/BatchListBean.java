package cn.oneseal.web.transfer;

import cn.oneseal.transfer.BatchRow;
import cn.oneseal.transfer.TransferService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of batches. */
@Named("batchList")
@RequestScoped
public class BatchListBean {

  @Inject private TransferService service;

  private List<BatchRow> batches;
  private boolean mayImport;

  @PostConstruct
  void load() {
    batches = service.batches();
    mayImport = service.mayImport();
  }

  /** Returns the batches, the newest first. */
  public List<BatchRow> getBatches() {
    return batches;
  }

  /** Returns whether the caller may import another. */
  public boolean isMayImport() {
    return mayImport;
  }
}
