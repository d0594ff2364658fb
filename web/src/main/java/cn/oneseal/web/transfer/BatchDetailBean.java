package cn.oneseal.web.transfer;

import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.EntryRow;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One batch with its entries. */
@Named("batchDetail")
@RequestScoped
public class BatchDetailBean {

  @Inject private TransferService service;

  private long id;
  private Batch batch;
  private List<EntryRow> entries = List.of();

  /** Loads the batch that the address names. */
  @ShowsRefusals
  public void load() {
    batch = service.batch(id);
    entries = service.entries(id);
  }

  /** Returns the batch's id. */
  public long getId() {
    return id;
  }

  /** Takes the id from the address. */
  public void setId(long id) {
    this.id = id;
  }

  /** Returns the batch. */
  public Batch getBatch() {
    return batch;
  }

  /** Returns its entries. */
  public List<EntryRow> getEntries() {
    return entries;
  }
}
