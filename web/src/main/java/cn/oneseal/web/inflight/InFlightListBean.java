package cn.oneseal.web.inflight;

import cn.oneseal.inflight.BackDatedReading;
import cn.oneseal.inflight.BackDatedRow;
import cn.oneseal.inflight.InFlightService;
import cn.oneseal.inflight.InFlightSummary;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What handovers left behind, for both parties. */
@Named("inFlightList")
@RequestScoped
public class InFlightListBean {

  @Inject private InFlightService inFlight;
  @Inject private BackDatedReading backDated;

  private List<InFlightSummary> rows = List.of();
  private List<BackDatedRow> entries = List.of();
  private boolean entering;

  /** Loads both lists. */
  @ShowsRefusals
  public void load() {
    rows = inFlight.summaries();
    entries = backDated.list();
    entering = backDated.mayEnter();
  }

  /** Returns the completed handovers, counted. */
  public List<InFlightSummary> getRows() {
    return rows;
  }

  /** Returns the acceptances entered later. */
  public List<BackDatedRow> getEntries() {
    return entries;
  }

  /** Returns whether the caller enters such acceptances. */
  public boolean isEntering() {
    return entering;
  }

  /** Returns how many cases are left in all. */
  public long getLeft() {
    return rows.stream().mapToLong(InFlightSummary::left).sum();
  }
}
