package cn.oneseal.web.handover;

import cn.oneseal.handover.record.HandoverRecord;
import cn.oneseal.handover.record.HandoverRecordService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The record of one handover, or of all that a department gives in a batch, for printing. */
@Named("handoverRecord")
@ViewScoped
public class HandoverRecordBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverRecordService service;

  private Long id;
  private Integer batch;
  private String body;
  private transient List<HandoverRecord> records = List.of();

  /** Reads the record. */
  @ShowsRefusals
  public void load() {
    records =
        id == null
            ? service.ofDepartment(batch == null ? 0 : batch, body == null ? "" : body)
            : List.of(service.record(id));
  }

  public List<HandoverRecord> getRecords() {
    return records;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Integer getBatch() {
    return batch;
  }

  public void setBatch(Integer batch) {
    this.batch = batch;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
