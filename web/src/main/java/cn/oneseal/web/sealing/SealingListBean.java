package cn.oneseal.web.sealing;

import cn.oneseal.sealing.RunProgress;
import cn.oneseal.sealing.SealingDesk;
import cn.oneseal.sealing.SealingState;
import cn.oneseal.sealing.WaitingPaper;
import cn.oneseal.web.NavigationBean;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for the custodian's seal: one by hand, or many by one act. */
@Named("sealingList")
@ViewScoped
public class SealingListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealingDesk desk;
  @Inject private transient NavigationBean navigation;

  private transient List<WaitingPaper> waiting = List.of();
  private transient List<RunProgress> runs = List.of();
  private Map<Long, Boolean> ticked = new HashMap<>();
  private long free;
  private boolean asking;

  /** Reads what waits and what runs; ticks stay. */
  @ShowsRefusals
  public void load() {
    waiting = desk.waiting();
    runs = desk.runs();
    free = desk.free();
  }

  /** Orders what is ticked; where nothing is, asks first whether all is meant. */
  @ShowsRefusals
  public void seal() {
    List<Long> chosen = chosen();
    if (chosen.isEmpty() && free > 0) {
      asking = true;
    } else {
      order(chosen);
    }
  }

  /** Orders all that was shown as waiting. */
  @ShowsRefusals
  public void sealAll() {
    List<Long> shown = waiting.stream().filter(this::isFree).map(WaitingPaper::id).toList();
    // Only beyond what a page shows is it left to the service what all is.
    order(shown.size() == free ? shown : List.of());
  }

  /** Leaves everything as it is. */
  public void keep() {
    asking = false;
  }

  /** Orders one paper. */
  @ShowsRefusals
  public void sealOne(long id) {
    desk.order(id);
    ticked.remove(id);
    load();
    Pages.here(Pages.text("sealingText", "ordered.one"));
  }

  private void order(List<Long> chosen) {
    long run = desk.orderAll(chosen);
    asking = false;
    ticked = new HashMap<>();
    load();
    long papers = runs.stream().filter(one -> one.id() == run).mapToLong(RunProgress::papers).sum();
    Pages.here(Pages.text("sealingText", "ordered", papers));
  }

  private List<Long> chosen() {
    return waiting.stream()
        .filter(this::isFree)
        .map(WaitingPaper::id)
        .filter(id -> ticked.getOrDefault(id, false))
        .toList();
  }

  /** Returns whether a paper waits for the custodian's order. */
  public boolean isFree(WaitingPaper paper) {
    return paper.state() != SealingState.ORDERED;
  }

  /** Returns whether something is being sealed: then the page looks again. */
  public boolean isWorking() {
    return runs.stream().anyMatch(run -> run.waiting() > 0)
        || waiting.stream().anyMatch(paper -> !isFree(paper));
  }

  /**
   * Returns the address of what a paper belongs to, or null where the caller sees no page of it.
   */
  public String page(WaitingPaper paper) {
    String page = SubjectPages.of(paper.subject(), paper.subjectId());
    return page != null && navigation.opens(page) ? page : null;
  }

  /** Returns what kind of paper it is, in words. */
  public String name(WaitingPaper paper) {
    return Pages.text("sealingText", "paper." + paper.subject());
  }

  public List<WaitingPaper> getWaiting() {
    return waiting;
  }

  public List<RunProgress> getRuns() {
    return runs;
  }

  public Map<Long, Boolean> getTicked() {
    return ticked;
  }

  public long getFree() {
    return free;
  }

  public boolean isAsking() {
    return asking;
  }
}
