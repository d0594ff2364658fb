package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.handover.HandoverFilter;
import cn.oneseal.handover.HandoverQuery.Party;
import cn.oneseal.handover.HandoverService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which handovers the matrix shows. */
@Named("handoverFilter")
@ViewScoped
public class HandoverFilterBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverService handovers;

  private transient List<Party> parties = List.of();
  private transient List<Integer> batches = List.of();
  private Integer batch;
  private Long body;
  private String direction;
  private HandoverCategory category;
  private String state;
  private boolean late;
  private String text;

  /** Reads what there is to filter by. */
  @PostConstruct
  public void read() {
    parties = handovers.parties();
    batches = handovers.batches();
  }

  HandoverFilter filter() {
    return new HandoverFilter(
        batch, body, direction, category == null ? null : category.code(), state, late, text);
  }

  public List<Party> getParties() {
    return parties;
  }

  public List<Integer> getBatches() {
    return batches;
  }

  /** Returns the states that a category may have. */
  public List<String> getStates() {
    return List.of("MISSING", "HANDED_OVER", "NONE", "SENT_BACK", "COUNTERSIGNED");
  }

  public Integer getBatch() {
    return batch;
  }

  public void setBatch(Integer batch) {
    this.batch = batch;
  }

  public Long getBody() {
    return body;
  }

  public void setBody(Long body) {
    this.body = body;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }

  public HandoverCategory getCategory() {
    return category;
  }

  public void setCategory(HandoverCategory category) {
    this.category = category;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
